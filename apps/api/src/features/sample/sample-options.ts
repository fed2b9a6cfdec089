import { DEFAULTS } from './company/company.js';
import type { CompanyOptions } from './company/company.types.js';
import { fromDay, toDay } from './company/days.js';
import { badSampleOption } from './sample.errors.js';

/** What the command line gives, as typed. */
export interface SampleWords {
  reps?: string;
  months?: string;
  seed?: string;
  until?: string;
}

/**
 * The options in numbers, with the defaults for what is missing; throws when one is out of its range.
 * @param today YYYY-MM-DD; the sample ends the day before unless told otherwise
 */
export function sampleOptions(words: SampleWords, today: string): CompanyOptions {
  const yesterday = fromDay(toDay(today) - 1);
  const until = words.until ?? yesterday;
  const real =
    /^\d{4}-\d{2}-\d{2}$/.test(until) && !Number.isNaN(Date.parse(until)) && fromDay(toDay(until)) === until;
  if (!real || until > yesterday || until < '2000-01-01') {
    throw badSampleOption('--until', `a past day such as ${yesterday}`);
  }
  return {
    reps: whole('--reps', words.reps, 8, 2000, DEFAULTS.reps),
    months: whole('--months', words.months, 1, 36, DEFAULTS.months),
    seed: whole('--seed', words.seed, 0, 2 ** 31 - 1, DEFAULTS.seed),
    until,
  };
}

function whole(name: string, word: string | undefined, low: number, high: number, fallback: number): number {
  if (word === undefined) return fallback;
  const value = /^\d+$/.test(word) ? Number(word) : NaN;
  if (!(value >= low && value <= high)) throw badSampleOption(name, `a whole number from ${low} to ${high}`);
  return value;
}
