import type { NaReason } from './measure.js';

const TEXTS: Record<NaReason, string> = {
  no_quota: 'No quota for this period',
  partial_quota: 'Quotas are set for part of this period only',
  zero_quota: 'The quota is zero',
  not_started: 'The period has not started',
  waiting_for_data: 'Waiting for data',
  no_capacity: 'No working days in this period',
  no_capacity_left: 'No working days left',
  no_working_day_yet: 'No working day closed yet',
  nothing_yet: 'Nothing recorded yet',
  zero_denominator: 'Nothing to divide by yet',
  not_cumulative: 'Not a running total',
  no_history: 'Not enough history',
  no_comparison: 'Nothing earlier to compare with',
  too_few_deals: 'Too few deals to split',
  too_late: 'Too late to close in this period',
  above_all: 'Would have to be above 100%',
  not_a_number: 'Could not be computed',
};

/**
 * A reason in words, without a full stop. A code this version does not know reads 'Not available'.
 * @example reasonText('no_quota') // 'No quota for this period'
 */
export function reasonText(reason: NaReason | string | null): string {
  return (reason !== null && (TEXTS as Record<string, string | undefined>)[reason]) || 'Not available';
}
