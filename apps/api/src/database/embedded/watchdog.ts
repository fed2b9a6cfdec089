import { unregister } from './clients.js';
import { leave } from './leave.js';
import { dataFolder } from './folder.js';

// Runs beside every process that uses the embedded database, in a session of its own, and does in its stead what it can
// no longer do when it was killed. It learns of its end from the pipe that the operating system closes; a process that
// left in order says so first.
const [root = '', pid = ''] = process.argv.slice(2);
const folder = dataFolder(root);

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);

process.stdin.on('error', () => undefined);
process.stdin.on('data', () => process.exit(0));
process.stdin.on('close', () => {
  void leave(folder, () => unregister(folder, Number(pid))).finally(() => process.exit(0));
});
