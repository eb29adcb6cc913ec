import type { ConceptHit } from '../lexicon/match-concepts.ts';
import { isCue } from '../lexicon/read-cues.ts';
import type { Token } from '../text/tokenise.ts';
import { sharedKinds } from './kinds.ts';
import { partOf } from './parts.ts';
import type { Part } from './parts.ts';
import type { FeatureSink } from './read-features.ts';

/** Reads what the concepts in a text say: each of them, those that keep company, and in how many ways a term is said. */
export function readConcepts(hits: readonly ConceptHit[], tokens: readonly Token[], sink: FeatureSink): void {
  for (const { concept, negated, from, to } of hits)
    sink.add(negated ? sharedKinds.negated : sharedKinds.concept, conceptPart(concept), null, from, to);
  readWays(
    hits.filter(({ concept, negated }) => isCue(concept) && !negated),
    tokens,
    sink,
  );
  readCompany(
    hits.filter(({ concept }) => !isCue(concept)),
    tokens,
    sink,
  );
}

const conceptParts = new Map<string, Part>();

function conceptPart(concept: string): Part {
  let part = conceptParts.get(concept);
  if (part === undefined) conceptParts.set(concept, (part = partOf(concept)));
  return part;
}

/** What is added where a sentence says a term in two ways, and in three. */
const times = ['twice', 'thrice'];

/** A category that one cue finds is there in two of five real texts, one that two cues find in three of five, three in nine of ten. */
function readWays(cues: readonly ConceptHit[], tokens: readonly Token[], sink: FeatureSink): void {
  const found = new Map<string, Set<number>>();
  let sentence = -1;
  for (const { concept, patterns, from, to } of cues) {
    if (tokens[from]!.sentence !== sentence) found.clear();
    sentence = tokens[from]!.sentence;
    const ways = found.get(concept) ?? new Set();
    found.set(concept, ways);
    for (const pattern of patterns) {
      const again = ways.size > 0 && !ways.has(pattern) ? times[ways.size - 1] : undefined;
      if (again !== undefined)
        sink.add(sharedKinds.concept, conceptPart(`${concept} ${again}`), null, from, to);
      ways.add(pattern);
    }
  }
}

/** How many words may lie between two concepts that count as said together. */
const company = 8;

function readCompany(hits: readonly ConceptHit[], tokens: readonly Token[], sink: FeatureSink): void {
  for (const [i, hit] of hits.entries()) {
    const part = conceptPart(hit.concept);
    for (let j = i + 1; j < hits.length; j += 1) {
      const next = hits[j]!;
      if (next.from - hit.to > company) break;
      if (tokens[next.from]!.sentence !== tokens[hit.from]!.sentence) break;
      if (next.concept === hit.concept) continue;
      const other = conceptPart(next.concept);
      if (hit.concept < next.concept) sink.add(sharedKinds.concepts, part, other, hit.from, next.to);
      else sink.add(sharedKinds.concepts, other, part, hit.from, next.to);
    }
  }
}
