const WORDS = [
  'less than 1 in 10',
  '1 in 10',
  '1 in 5',
  '3 in 10',
  '2 in 5',
  '1 in 2',
  '3 in 5',
  '7 in 10',
  '4 in 5',
  '9 in 10',
  'more than 9 in 10',
] as const;

/** Odds as they are shown. */
export type OddsBucket = (typeof WORDS)[number];

/**
 * Odds in words, to the nearest tenth: forecasts are not good for more. Below 5% 'less than 1 in 10', from 95%
 * 'more than 9 in 10'.
 * @param odds 0 to 1
 * @example oddsBucket(0.637) // '3 in 5'
 */
export function oddsBucket(odds: number): OddsBucket {
  const tenths = Math.min(10, Math.max(0, Math.round(odds * 10 + 1e-9)));
  return WORDS[tenths] ?? 'less than 1 in 10';
}
