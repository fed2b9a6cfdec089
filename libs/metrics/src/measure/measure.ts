/** Why a number is not there. The codes are stable: they are stored, sent and translated. */
export type NaReason =
  | 'no_quota'
  | 'partial_quota'
  | 'zero_quota'
  | 'not_started'
  | 'waiting_for_data'
  | 'no_capacity'
  | 'no_capacity_left'
  | 'no_working_day_yet'
  | 'nothing_yet'
  | 'zero_denominator'
  | 'not_cumulative'
  | 'no_history'
  | 'no_comparison'
  | 'too_few_deals'
  | 'too_late'
  | 'above_all'
  | 'not_a_number';

/** A number, or the reason why there is none. Never NaN, never infinite. */
export type Measure =
  { readonly ok: true; readonly value: number } | { readonly ok: false; readonly reason: NaReason };

/** The same as it travels in JSON: exactly one of the two is null. */
export interface PlainMeasure {
  value: number | null;
  reason: string | null;
}
