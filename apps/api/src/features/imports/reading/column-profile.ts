import { readClock, readDate } from './days.js';
import { isBlank, numberMask } from './numbers.js';

/** What the cells of a column look like, as shares of those that are filled. */
export interface ColumnProfile {
  filled: number;
  dates: number;
  numbers: number;
  emails: number;
  clocks: number;
  /** Different values among the filled. */
  distinct: number;
  samples: string[];
  /** Every time of day is midnight in UTC: a date written as an instant. */
  midnightUtc: boolean;
}

const SHARE_OF = 500;

/** Looks at the sampled cells of one column. */
export function profileColumn(rows: string[][], index: number): ColumnProfile {
  const values: string[] = [];
  for (const row of rows) {
    const value = row[index]?.trim() ?? '';
    if (!isBlank(value)) values.push(value);
  }
  const looked = values.slice(0, SHARE_OF);
  const share = (test: (value: string) => boolean): number =>
    looked.length ? looked.filter(test).length / looked.length : 0;
  return {
    filled: values.length,
    dates: share((value) => readDate(value).mask >= 0),
    numbers: share((value) => numberMask(value) > 0),
    emails: share((value) => /^\S+@\S+\.\S+$/.test(value)),
    clocks: share((value) => readClock(value) !== null),
    distinct: values.length ? new Set(values).size / values.length : 0,
    samples: [...new Set(values)].slice(0, 3),
    midnightUtc: looked.length > 0 && looked.every((value) => /T00:00(:00(\.0+)?)?(Z|\+00:?00)$/.test(value)),
  };
}
