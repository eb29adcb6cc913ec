export interface Part {
  readonly text: string;
  /** Where it leads on this site; null for words. */
  readonly path: string | null;
}

const address = /https?:\/\/[^\s<>"]+[^\s<>".,;:!?)]/g;

/** A mail in parts, so that links to this site can be followed. Links to elsewhere stay words. */
export const linksIn = (text: string, publicUrl: string): Part[] => {
  const parts: Part[] = [];
  let from = 0;
  const words = (to: number) => {
    if (to > from) parts.push({ text: text.slice(from, to), path: null });
  };
  for (const { 0: found, index } of text.matchAll(address)) {
    if (!found.startsWith(`${publicUrl}/`)) continue;
    words(index);
    parts.push({ text: found, path: found.slice(publicUrl.length) });
    from = index + found.length;
  }
  words(text.length);
  return parts;
};
