import { dayNumber } from '@paceline/metrics';

/** PostgreSQL counts from 2000-01-01. */
const DAYS_TO_2000 = dayNumber('2000-01-01');
const CACHE = 20_000;
const known = new Map<string, number>();

/** dayNumber, remembered: a file has few days and many rows. */
export function daysSince1970(day: string): number {
  let number = known.get(day);
  if (number === undefined) {
    number = dayNumber(day);
    if (known.size >= CACHE) known.clear();
    known.set(day, number);
  }
  return number;
}

/** A date as PostgreSQL stores it: days since 2000-01-01. */
export const toPostgresDay = (days: number): number => days - DAYS_TO_2000;

/** A timestamptz as PostgreSQL stores it: microseconds since 2000-01-01 UTC. */
export const toPostgresTime = (instant: number): number => (instant - DAYS_TO_2000 * 86_400_000) * 1000;
