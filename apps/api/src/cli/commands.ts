import { CodedError } from '../common/coded-error.js';
import { backtestCommand } from './backtest.js';
import type { Command } from './command.js';
import { holidaysCommand } from './holidays.js';
import { importCommand } from './import.js';
import { migrateCommand } from './migrate.js';
import { sampleCommand } from './sample.js';
import { undoCommand } from './undo.js';
import { userCommand } from './user.js';

/** Every command, in the order of the help. */
const commands: Readonly<Record<string, Command>> = {
  import: importCommand,
  undo: undoCommand,
  backtest: backtestCommand,
  holidays: holidaysCommand,
  sample: sampleCommand,
  migrate: migrateCommand,
  user: userCommand,
};

const help = (): string => {
  const width = Math.max(...Object.values(commands).map(({ usage }) => usage.length));
  const lines = Object.values(commands).map(({ usage, summary }) => `  ${usage.padEnd(width)}  ${summary}`);
  return ['Usage: npm run paceline -- <command>', '', ...lines, ''].join('\n');
};

/** Runs the command that the arguments name and returns the exit code. */
export async function runCommand([name, ...args]: readonly string[]): Promise<number> {
  if (name === undefined || name === 'help' || name === '--help') {
    process.stdout.write(help());
    return name === undefined ? 1 : 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined)
    throw new CodedError('cli.unknown', `There is no command "${name}".\n\n${help()}`);
  return command.run(args);
}
