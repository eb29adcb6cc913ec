// What the commands show while they work: one line a step, with a running clock where there is a terminal.

/** @type {NodeJS.WriteStream} */
let output = process.stdout;
const silenceBeforeReminding = 15_000;

/** For commands whose own output is read by another program: progress is shown beside it. */
export function keepOutputFree() {
  output = process.stderr;
}

/** @param {string} text */
export function say(text) {
  output.write(`${text}\n`);
}

/** @param {number} from a time of performance.now() */
export function secondsSince(from) {
  const seconds = (performance.now() - from) / 1000;
  return `${seconds < 10 ? seconds.toFixed(1) : Math.round(seconds)} s`;
}

/**
 * Shows that a step is going on until its work has ended.
 * @template T
 * @param {string} title
 * @param {(tell: (detail: string) => void) => Promise<T>} work may tell how far it has come
 * @returns {Promise<T>}
 */
export async function showStep(title, work) {
  const ansi = output.isTTY;
  const from = performance.now();
  let detail = '';
  const clock = setInterval(
    () => {
      const line = `  ${title} … ${secondsSince(from)}${detail === '' ? '' : ` (${detail})`}`;
      if (ansi) output.write(`\r\u001b[K${line.slice(0, (output.columns ?? 80) - 1)}`);
      else say(line);
    },
    ansi ? 200 : silenceBeforeReminding,
  );
  if (!ansi) say(`  ${title} …`);
  try {
    const result = await work((text) => {
      detail = text;
    });
    say(`${ansi ? '\r\u001b[K' : ''}  ${title}: done in ${secondsSince(from)}`);
    return result;
  } catch (error) {
    if (ansi) output.write('\r\u001b[K');
    throw error;
  } finally {
    clearInterval(clock);
  }
}
