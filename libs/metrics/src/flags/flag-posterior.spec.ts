import { flagPosterior } from './flag-posterior.js';
import { silentEvidence } from './testing/evidence.js';

it('is what statistics over many reps say', () =>
  expect(
    flagPosterior({
      basis: 'trend',
      day: '2026-11-22',
      direction: 'down',
      weeks: 4,
      actual: 60,
      usual: 120,
      perWeek: 30,
      score: 7,
      posterior: 0.85,
    }),
  ).toBe(0.85));
it('is null for a fact', () => expect(flagPosterior(silentEvidence('2026-11-10'))).toBeNull());
