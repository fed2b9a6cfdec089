import type { Period } from './period.js';

/**
 * The name of a period inside a sentence, without the year where the page already says it.
 * @example shortLabel(parsePeriod('2026-Q4')) // 'Q4'
 */
export function shortLabel(period: Pick<Period, 'grain' | 'label'>): string {
  if (period.grain === 'year') return period.label;
  return period.label.replace(/,? (FY)?\d{4}$/, '');
}
