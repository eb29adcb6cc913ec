process.stdout.on('error', ({ code, message }: NodeJS.ErrnoException) => {
  // Whoever reads, `head` for one, has seen enough.
  if (code === 'EPIPE') process.exit(0);
  process.stderr.write(`${message}\n`);
  process.exit(1);
});

/** Prints a line of a command's answer. The command ends, and without complaint, once nobody reads any further. */
export function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
