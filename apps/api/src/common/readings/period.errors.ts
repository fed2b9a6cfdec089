import { CodedError } from '../coded-error.js';

const quoted = (text: string): string => `“${text.slice(0, 60)}”`;

export const unknownMetric = (key: string): CodedError =>
  new CodedError(
    'metric.unknown',
    `There is no metric ${quoted(key)}. GET /api/metrics lists those there are.`,
  );

export const unknownPeriod = (key: string): CodedError =>
  new CodedError(
    'period.unknown',
    `${quoted(key)} is no period of this calendar. Write it like 2026, 2026-Q4, 2026-11, 2026-W48 or 2026-11-23` +
      ' (with a fiscal year: FY2027, FY2027-Q1).',
  );

export const unknownDay = (day: string): CodedError =>
  new CodedError('day.unknown', `${quoted(day)} is no day of the calendar. Write it like 2026-11-23.`);
