/** What must be taken over as it is: an escape, with its braces if it has any. */
const escape = /^\\(?:[pP]\{[^}]*\}|.)/u;

/**
 * A pattern that takes its letters in either case, as `(?i:…)` would. V8 compiles patterns with that modifier wrongly
 * once a process has compiled about a megabyte of them (`node --no-regexp-optimization` shows it): they then find
 * nothing, and personal data would go out unmasked.
 *
 * @param pattern without ranges of letters, group names and back references
 */
export const anyCase = (pattern: string): string => {
  let written = '';
  let isInClass = false;
  for (let at = 0; at < pattern.length;) {
    const [kept] = escape.exec(pattern.slice(at)) ?? [];
    const char = kept ?? String.fromCodePoint(pattern.codePointAt(at) ?? 0);
    at += char.length;
    if (kept === undefined && char === '[') isInClass = true;
    if (kept === undefined && char === ']') isInClass = false;
    const cases = kept === undefined ? bothCases(char) : char;
    written += cases.length > char.length && !isInClass ? `[${cases}]` : cases;
  }
  return `(?:${written})`;
};

/** A letter in both cases; anything else, and a letter whose other case is not one letter, alone. */
const bothCases = (char: string): string => {
  const [lower, upper] = [char.toLowerCase(), char.toUpperCase()];
  return lower === upper || lower.length !== upper.length ? char : `${lower}${upper}`;
};
