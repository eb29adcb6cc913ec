/** Where somebody is in the queue of unsure tags. */
export interface UnsurePlace {
  readonly department: string | undefined;
  /** Tags that were skipped: so many from the first one. */
  readonly skip: number;
}

/** Reads the place from an address. What makes no sense there counts as not said. */
export const readPlace = (search: URLSearchParams): UnsurePlace => {
  const skip = search.get('skip') ?? '';
  return {
    department: search.get('department')?.trim() || undefined,
    skip: /^\d{1,3}$/.test(skip) ? Number(skip) : 0,
  };
};

/** The address of a place; with what was just decided, so that it can be taken back from there. */
export const unsurePath = (
  { department, skip }: UnsurePlace,
  decided?: { readonly interaction: string; readonly term: string },
): string => {
  const query = new URLSearchParams();
  if (department !== undefined) query.set('department', department);
  if (skip > 0) query.set('skip', String(skip));
  if (decided !== undefined) {
    query.set('decided', decided.interaction);
    query.set('term', decided.term);
  }
  return query.size === 0 ? '/desk/unsure' : `/desk/unsure?${query.toString()}`;
};

const keys = { k: 'keep', r: 'remove', n: 'next', u: 'take-back' } as const;
export type UnsureKey = (typeof keys)[keyof typeof keys];

interface Pressed {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
  readonly repeat: boolean;
}

/**
 * What a key stands for. By its letter, wherever that lies; on a keyboard without Latin letters by its place. Held
 * down, or together with a key for the browser, it stands for nothing.
 */
export const meaningOf = ({ key, code, ctrlKey, altKey, metaKey, repeat }: Pressed): UnsureKey | null => {
  if (ctrlKey || altKey || metaKey || repeat) return null;
  const letter = /^[a-z]$/i.test(key) ? key.toLowerCase() : code.replace(/^Key/, '').toLowerCase();
  return letter in keys ? keys[letter as keyof typeof keys] : null;
};

/** How probable, in five steps from hardly likely to very likely. */
export const chanceOf = (probability: number): 1 | 2 | 3 | 4 | 5 => {
  if (probability < 0.2) return 1;
  if (probability < 0.4) return 2;
  if (probability < 0.6) return 3;
  return probability < 0.8 ? 4 : 5;
};
