// Failures that a person can do something about are told in one clear message, without a stack trace.

export class PlainFailure extends Error {
  isPlainFailure = true;
}

const causes = [
  {
    seenIn: /ENOSPC|no space left/i,
    message: 'There is no space left on this disk. Free about 2 GB and run the command again.',
  },
  {
    seenIn: /ETARGET|E404|ERR_PNPM_NO_MATCHING_VERSION|ERR_PNPM_FETCH_404|notarget/,
    message:
      'The package registry does not hold a version that is needed (see above). If this machine uses a mirror, ' +
      'ask whoever keeps it; a Node 24.9 or later of your own is also fine.',
  },
  {
    seenIn:
      /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|dns error|error sending request|META_FETCH_FAIL|tcp connect error/i,
    message:
      'The package registry cannot be reached. The first start needs the network once; later starts do not.\n' +
      'Check the connection (and the proxy settings, if there is one) and run the command again: it goes on where it stopped.',
  },
  {
    seenIn: /EROFS|read-only file system|EACCES|EPERM|permission denied/i,
    message:
      'This folder cannot be written to. Move the project to a folder that you own, or correct its permissions, ' +
      'and run the command again.',
  },
];

/**
 * Turns what a failed step printed into one message that says what to do.
 * @param {string} whatFailed for example "Installing the packages failed."
 * @param {string} output everything the step printed
 */
export function explain(whatFailed, output) {
  const lines = output.trim().split('\n');
  const cause = causes.find(({ seenIn }) => seenIn.test(output));
  if (cause === undefined) return new PlainFailure(`${lines.slice(-15).join('\n')}\n\n${whatFailed}`);
  const sign = lines.find((line) => cause.seenIn.test(line)) ?? '';
  return new PlainFailure(`${whatFailed}\n${cause.message}\n(${sign.trim()})`);
}
