/** Milliseconds between two changes of a line on a terminal. */
const seldom = 150;
const barLength = 24;

/**
 * Shows how far something is: on a terminal as a line that grows, elsewhere as a line for each new thing that is done.
 * @returns what to tell: what is being done, and 0 to 1
 */
export const showProgress = (title: string): ((doing: string, share: number) => void) => {
  const startedAt = performance.now();
  let shownAt = -seldom;
  let last = '';
  return (doing, share) => {
    const over = share >= 1;
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
    if (!process.stdout.isTTY) {
      if (over) console.log(`${title}: done in ${seconds} s`);
      else if (doing !== last) console.log(`${title}: ${doing} …`);
      last = doing;
      return;
    }
    if (!over && performance.now() - shownAt < seldom) return;
    shownAt = performance.now();
    const bar = '█'.repeat(Math.round(share * barLength)).padEnd(barLength, '░');
    process.stdout.write(`\r\x1b[K${title} ${bar} ${over ? `done in ${seconds} s\n` : doing}`);
  };
};
