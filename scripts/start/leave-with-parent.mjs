// Loaded into a service before its own code: when the starter is killed hard, the service drains and ends too.
if (process.channel) {
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
  process.channel.unref();
}
