import { flagChecks } from './flag-checks.js';
import { foldFlags } from './fold-flags.js';

const november = { start: '2026-11-02', end: '2026-11-26' };

it('raises at_risk on the fifth of five working days below 25%, clears it on the fifth above 40%', () => {
  const odds = [0.5, 0.5, 0.1, 0.1, 0.1, 0.2, 0.2, 0.5, 0.5, 0.6, 0.6, 0.6];
  const values = odds.map(() => 1);
  const checks = flagChecks({
    start: november.start,
    quota: 50,
    capacity: new Float64Array(25).fill(1),
    values,
    odds,
    through: 11,
    unit: 'count',
  });
  expect(foldFlags({ period: november, checks, kinds: ['at_risk'] })).toMatchObject([
    {
      kind: 'at_risk',
      openedDay: '2026-11-08',
      closedDay: '2026-11-13',
      closedBecause: 'cleared',
      evidence: { raised: { odds: 0.2, actual: 7 } },
    },
  ]);
});
