import 'reflect-metadata';
import { env } from '../config/env.js';
import { fail } from './fail.js';

try {
  // First of all, and before the features are loaded: what is wrong with the environment is told in one line.
  env();
  const { runCommand } = await import('./commands.js');
  process.exit(await runCommand(process.argv.slice(2)));
} catch (error) {
  fail(error);
}
