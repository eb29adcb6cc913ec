import type { TermId } from '@concivis/framework';
import { useStaffTexts } from '../staff/staff-texts.tsx';
import { langAttribute } from '../ui/prose/prose.tsx';
import { paragraphsOf, segmentsOf, type Mark, type Range, type Segment } from './marked-words.ts';

/** The id of the first marked words of a tag, to which the tag leads. */
export const wordsId = (tag: number) => `words-${tag}`;
export const tagId = (tag: number) => `tag-${tag}`;

interface MarkedProps {
  words: string;
  part: Range;
  marks: readonly Mark[];
  /** The terms of the tags, the first one for number 1. */
  terms: readonly TermId[];
}

const endsHere = (segment: Segment, marks: readonly Mark[]) =>
  segment.tags.filter((tag) => marks.some((mark) => mark.tag === tag && mark.end === segment.end));

function TagNumbers({ segment, marks, terms }: { segment: Segment } & Pick<MarkedProps, 'marks' | 'terms'>) {
  const { t, labels } = useStaffTexts();
  return endsHere(segment, marks).map((tag) => {
    const term = terms[tag - 1];
    const name = term === undefined ? '' : labels.terms[term];
    return (
      <sup key={tag}>
        <a
          className="mark__number"
          href={`#${tagId(tag)}`}
          aria-label={t('desk.words.mark', { number: tag, terms: name })}
          title={name}
        >
          {tag}
        </a>
      </sup>
    );
  });
}

/** A part of what a person wrote, with the words that led to suggested tags marked and numbered. */
export function MarkedText({ words, part, marks, terms }: MarkedProps) {
  const firstOf = (tag: number) =>
    Math.min(...marks.filter((mark) => mark.tag === tag).map(({ start }) => start));
  return segmentsOf(words, part, marks).map((segment) => {
    if (segment.tags.length === 0) return <span key={segment.start}>{segment.text}</span>;
    const begins = segment.tags.filter((tag) => firstOf(tag) === segment.start);
    return (
      <span key={segment.start}>
        {begins.slice(1).map((tag) => (
          <span key={tag} id={wordsId(tag)} />
        ))}
        <mark className="mark" id={begins[0] === undefined ? undefined : wordsId(begins[0])}>
          {segment.text}
        </mark>
        <TagNumbers segment={segment} marks={marks} terms={terms} />
      </span>
    );
  });
}

/** The body in paragraphs, in its own language and direction. */
export function MarkedProse({ language, part, ...marked }: MarkedProps & { language: string }) {
  return (
    <div className="prose marked-prose" lang={langAttribute(language)} dir="auto">
      {paragraphsOf(marked.words, part).map((paragraph) => (
        <p key={paragraph.start} dir="auto">
          <MarkedText {...marked} part={paragraph} />
        </p>
      ))}
    </div>
  );
}
