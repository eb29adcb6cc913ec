import { Injectable } from '@nestjs/common';
import { limits } from '@concivis/contracts';
import {
  expectedGain,
  rankForReview,
  textProfile,
  type ReviewState,
  type TextProfile,
} from '@concivis/tagger';
import { Courtesy, UnsureTags, Words, type UnsureRow, type WordyAct } from '../../interactions/index.ts';
import { Database } from '../../platform/database/database.ts';

/**
 * What one order looks at, however much waits and is asked for: so many tags of each term; of these so many texts, which
 * are compared with each other; and the texts of so many words of reviewers, which all are compared with.
 */
const compared = { tagsOfEachTerm: limits.page.max, texts: 200, words: 200 } as const;
/** Texts read between two turns of everybody else. */
const textsAtOnce = 8;

/** A text with tags that the model is not sure of. */
export interface UnsureText {
  readonly tags: readonly UnsureRow[];
  /** What a review of the text is expected to teach once those before it are reviewed. */
  readonly gain: number;
}

/**
 * Puts texts that wait for a reviewer into the order in which a review teaches most, as `rankForReview` has it.
 *
 * What is compared has a fixed size (see above), so that the time does not grow with how much waits. It grows with the texts
 * asked for, at most fifty, and slowly with how often reviewers have ever spoken: their words are counted by term.
 */
@Injectable()
export class OrderUnsure {
  readonly #unsure: UnsureTags;
  readonly #words: Words;
  readonly #database: Database;
  readonly #courtesy = new Courtesy();

  constructor(unsure: UnsureTags, words: Words, database: Database) {
    this.#unsure = unsure;
    this.#words = words;
    this.#database = database;
  }

  /** @param department null: of all */
  async first(department: string | null, texts: number): Promise<UnsureText[]> {
    // Of one term the nearest teach most, so that the first of all are mostly among the first of each.
    const { tags, reviewed, lately } = await this.#unsure.toReview(department, {
      ofEachTerm: compared.tagsOfEachTerm,
      words: compared.words,
    });
    const waiting = mostTeaching(tags, reviewed);
    const acts = [...waiting.values()].flatMap(([tag]) => tag ?? []);
    const profiles = await this.#profiles([...acts, ...lately]);
    const profileOf = ({ interaction_id }: WordyAct) => profiles.get(interaction_id) ?? new Map();
    const ranked = rankForReview(
      acts.map((act) => ({
        id: act.interaction_id,
        labels: waiting.get(act.interaction_id) ?? [],
        profile: profileOf(act),
      })),
      { thresholds: {}, reviewed, profiles: lately.map(profileOf) },
      texts,
    );
    return ranked.map(({ id, gain }) => ({ gain, tags: waiting.get(id) ?? [] }));
  }

  /** What texts are about, by act; one query for each kind of words. */
  async #profiles(acts: readonly WordyAct[]): Promise<ReadonlyMap<string, TextProfile>> {
    const words = await this.#words.of(
      acts.map(({ subject_kind: kind, subject_id: id }) => ({ kind, id })),
      (reader, values) => this.#database.read(reader, values),
    );
    const profiles = new Map<string, TextProfile>();
    for (const [nth, { interaction_id, subject_id, language }] of acts.entries()) {
      if (nth % textsAtOnce === 0) await this.#courtesy.yield();
      profiles.set(
        interaction_id,
        textProfile(words.get(subject_id) ?? '', language === 'und' ? undefined : language),
      );
    }
    return profiles;
  }
}

/** The texts whose tags alone, without looking at their words, promise most; their tags by the id of the act. */
const mostTeaching = (
  tags: readonly UnsureRow[],
  reviewed: ReviewState['reviewed'],
): ReadonlyMap<string, readonly UnsureRow[]> => {
  const texts = [...Map.groupBy(tags, ({ interaction_id }) => interaction_id)];
  return new Map(
    texts
      .map(([id, of]) => ({ id, of, gain: expectedGain(of, { thresholds: {}, reviewed }) }))
      .toSorted((a, b) => b.gain - a.gain || (a.id < b.id ? -1 : 1))
      .slice(0, compared.texts)
      .map(({ id, of }) => [id, of] as const),
  );
};
