import type { SilenceEvidence } from '../flag-evidence.js';

/** Some evidence, where a test is not about it. */
export const silentEvidence = (day: string): SilenceEvidence => ({
  basis: 'silence',
  day,
  since: day,
  workdays: 1,
  scope: 'team',
  teamSilent: 1,
  usualPerDay: 10,
  syncAgeHours: null,
  heard: false,
});
