/**
 * A path of this site, or the fallback. Whatever would lead elsewhere (another host, a scheme, a backslash that
 * browsers read as a slash, a control character) is refused.
 */
export const safePath = (path: string | null | undefined, fallback = '/'): string => {
  if (path === null || path === undefined || !path.startsWith('/') || path.startsWith('//')) return fallback;
  if (path.includes('\\') || [...path].some((sign) => sign < ' ' || sign === '\u007f')) return fallback;
  const base = 'https://site.invalid';
  if (!URL.canParse(path, base)) return fallback;
  const { origin, pathname, search, hash } = new URL(path, base);
  // Dots are resolved by now: `/..//elsewhere.org` has become an address of another host.
  return origin === base && !pathname.startsWith('//') ? pathname + search + hash : fallback;
};
