import { CodedError } from '../common/coded-error.js';
import { OPERATOR } from '../common/viewer.js';
import { CalendarsService } from '../features/calendars/calendars.service.js';
import { say, withApp, type Command } from './command.js';

const USAGE = 'holidays REGION YEAR… | holidays REGION --remove';

export const holidaysCommand: Command = {
  usage: USAGE,
  summary: 'load the public holidays of a region (DE-BY, US-CA, GB) for some years, or take them back',
  async run([region, ...args]) {
    const remove = args.length === 1 && args[0] === '--remove';
    const years = args.map(Number);
    const known = years.length > 0 && years.every((year) => year >= 1990 && year <= 2100 && year % 1 === 0);
    if (region === undefined || !(remove || known))
      throw new CodedError(
        'cli.holidays',
        `Name a region, and years from 1990 to 2100.\nUsage: paceline ${USAGE}`,
      );
    return withApp(async (app) => {
      const calendars = app.get(CalendarsService, { strict: false });
      if (remove) {
        const removed = await calendars.remove(OPERATOR, region);
        say(`${removed} loaded holidays of ${region.toUpperCase()} are taken back.`);
      } else {
        const loaded = await calendars.load(OPERATOR, region, [...new Set(years)]);
        say(`${loaded.region}: ${loaded.days} days off in ${loaded.years.join(', ')}.`);
      }
      return 0;
    });
  },
};
