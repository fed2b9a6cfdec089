/** What a flag says. */
export type FlagKind =
  | 'data_missing'
  | 'stalled'
  | 'at_risk'
  | 'sudden_drop'
  | 'efficiency_gap'
  | 'behind_pace'
  | 'over_performing';

/** From the one that explains most to the one that explains least: of several open flags the first one is shown. */
export const FLAG_PRIORITY: readonly FlagKind[] = [
  'data_missing',
  'stalled',
  'at_risk',
  'sudden_drop',
  'efficiency_gap',
  'behind_pace',
  'over_performing',
];

/** The flags about one period's quota: they end with it. The others follow the rep through periods. */
export const PERIOD_FLAGS: readonly FlagKind[] = ['at_risk', 'behind_pace', 'over_performing'];
