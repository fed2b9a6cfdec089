import { CodedError } from '../common/coded-error.js';
import { OPERATOR } from '../common/viewer.js';
import { ImportsService } from '../features/imports/imports.service.js';
import { say, withApp, type Command } from './command.js';

const USAGE = 'undo IMPORT';

export const undoCommand: Command = {
  usage: USAGE,
  summary: 'take an import back, as if it had never happened',
  async run(args) {
    const [text, ...more] = args;
    if (text === undefined || !/^#?[1-9]\d{0,8}$/.test(text) || more.length > 0) {
      throw new CodedError('cli.undo', `Name one import by its number.\nUsage: paceline ${USAGE}`);
    }
    return withApp(async (app) => {
      const undone = await app
        .get(ImportsService, { strict: false })
        .undo(OPERATOR, Number(text.replace('#', '')));
      const { removed = 0, restored = 0, kept = 0 } = undone.undo ?? {};
      say(
        `Import #${undone.id} (${undone.fileName}) is undone: ${number(removed)} records removed, ` +
          `${number(restored)} as they were before, ${number(kept)} kept because a later import has them.`,
      );
      return 0;
    });
  },
};

const number = (value: number): string => value.toLocaleString('en-US');
