// Loaded before a long-running command (`node --import`): ends it when the process that started it was killed
// outright, so that `kill -9` of a start leaves neither the port nor the data folder taken.
if (process.connected) {
  process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
  process.channel?.unref();
}
