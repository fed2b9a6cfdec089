/** How numbers and days are written for a reader. */
export interface Formatting {
  /** BCP 47, e.g. 'en-US'. */
  readonly locale: string;
  /** ISO 4217, e.g. 'USD'. */
  readonly currency: string;
  /** True (default): money from 10,000 up as $412k; false: in full, for tables and tooltips. */
  readonly compact?: boolean;
  /** The current year: days of other years show theirs. Left out: the year is always shown. */
  readonly year?: number;
}

/** Shown where there is no value. 0 is only shown when it is zero. */
export const MISSING = '–';
/** The minus sign; a hyphen is too short beside figures. */
export const MINUS = '\u2212';
