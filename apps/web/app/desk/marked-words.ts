/** Part of a text, in UTF-16 offsets, `[start, end)`. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Words that led to a tag; `tag` is its number on the page. */
export interface Mark extends Range {
  readonly tag: number;
}

/** A piece of text with the numbers of the tags that it led to, smallest first. */
export interface Segment extends Range {
  readonly text: string;
  readonly tags: readonly number[];
}

/**
 * Cuts a part of a text where marks begin and end, so that overlapping marks can be shown. Marks outside the part or
 * the text are left aside; none is ever moved.
 */
export const segmentsOf = (words: string, part: Range, marks: readonly Mark[]): Segment[] => {
  const within = marks.filter(({ start, end }) => start < end && start < part.end && end > part.start);
  const edges = [part.start, part.end, ...within.flatMap(({ start, end }) => [start, end])]
    .filter((edge) => edge >= part.start && edge <= part.end)
    .toSorted((one, other) => one - other);
  const cuts = [...new Set(edges)];
  return cuts.slice(0, -1).map((start, place) => {
    const end = cuts[place + 1] ?? part.end;
    const tags = within.filter((mark) => mark.start <= start && mark.end >= end).map(({ tag }) => tag);
    return { start, end, text: words.slice(start, end), tags: [...new Set(tags)].toSorted((a, b) => a - b) };
  });
};

/** The paragraphs of a part of a text, without the empty lines between them. */
export const paragraphsOf = (words: string, part: Range): Range[] => {
  const paragraphs: Range[] = [];
  let start = part.start;
  for (const gap of words.slice(part.start, part.end).matchAll(/\n{2,}/g)) {
    const end = part.start + gap.index;
    if (end > start) paragraphs.push({ start, end });
    start = end + gap[0].length;
  }
  if (start < part.end) paragraphs.push({ start, end: part.end });
  return paragraphs;
};

const betweenTitleAndBody = '\n\n';

/** The text that the spans of tags count in, and where its title ends and its body begins. */
export const wordsOf = (title: string | null, body: string): { words: string; title: Range; body: Range } => {
  const words = title === null ? body : title + betweenTitleAndBody + body;
  const start = words.length - body.length;
  return { words, title: { start: 0, end: title?.length ?? 0 }, body: { start, end: words.length } };
};
