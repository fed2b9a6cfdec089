import { env } from '../config/env.js';
import { openDatabase } from '../database/open-database.js';
import { say, type Command } from './command.js';

export const migrateCommand: Command = {
  usage: 'migrate',
  summary: 'bring the database schema up to date (the server does it at every start)',
  async run() {
    const database = await openDatabase(env(), 'command');
    await database.close();
    const count = database.migrated.length;
    say(count === 0 ? 'The schema is up to date.' : `Applied: ${database.migrated.join(', ')}.`);
    return 0;
  },
};
