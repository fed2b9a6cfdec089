export type SampleKind = 'roster' | 'calendar' | 'quotas' | 'activities' | 'daily_totals' | 'deals';
export const CRM = 'Sample CRM';
export const DIALER = 'Sample dialer';

/** One CSV file of the sample: made when its lines are read. */
export interface SampleFile {
  name: string;
  kind: SampleKind;
  source: string;
  lines: () => Iterable<string>;
}
