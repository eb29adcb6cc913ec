// The one entry of `npm start`, `npm test` and the other commands: it brings a machine that has only
// Node 18 or later and npm to the point where the command can run, and then runs it.
// This file keeps to syntax that old versions of Node can read, so that they can be told what is wrong.

const oldestNodeThatCanStart = 18;
const major = Number(process.versions.node.split('.')[0]);

if (major < oldestNodeThatCanStart) {
  console.error(
    `Concivis needs Node ${oldestNodeThatCanStart} or later to start; this is Node ${process.versions.node}.\n` +
      'Install a current Node from https://nodejs.org and run the command again.',
  );
  process.exitCode = 1;
} else {
  import('./run/commands.mjs')
    .then(({ runCommand }) => runCommand(process.argv[2], process.argv.slice(3)))
    .then((exitCode) => {
      process.exitCode = exitCode;
    })
    .catch((/** @type {unknown} */ error) => {
      const expected = error instanceof Error && 'isPlainFailure' in error;
      console.error(expected ? `\n${error.message}` : error);
      process.exitCode = 1;
    });
}
