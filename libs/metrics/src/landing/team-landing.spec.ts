import fc from 'fast-check';
import { known } from '../measure/known.js';
import { unknown } from '../measure/unknown.js';
import type { Landing } from './landing-reading.js';
import { countDistribution } from './count-distribution.js';
import { readLanding } from './read-landing.js';
import { teamLanding } from './team-landing.js';

const rep = (
  actual: number,
  mean: number,
  variance: number,
  confidence: Landing['confidence'] = 'full',
): Landing => readLanding(countDistribution(mean, variance), actual, unknown('no_quota'), confidence);
const nine = Array.from({ length: 9 }, () => rep(20, 10, 18));
const team = (landings: readonly Landing[], more: { correlation?: number; quota?: number } = {}) =>
  teamLanding({
    kind: 'counts',
    landings,
    teamQuota: known(more.quota ?? 280),
    correlation: more.correlation,
  });

it('adds up what reps have and may still bring', () => {
  const landing = team(nine);
  expect(landing).toMatchObject({ actual: 180, mean: 270, confidence: 'full' });
  // 9 · 18 + 0.1 · 72 · 18
  expect(landing?.variance).toBeCloseTo(162 + 0.1 * (81 - 9) * 18, 9);
});
it('is surer of the sum when reps do not move together', () => {
  const width = (correlation: number) => {
    const { low = 0, high = 0 } = team(nine, { correlation })?.interval80 ?? {};
    return high - low;
  };
  expect(width(0)).toBeLessThan(width(0.1));
  expect(width(0.1)).toBeLessThan(width(0.5));
});
it('is the rep itself for a team of one', () => {
  const one = rep(20, 10, 18);
  expect(team([one], { quota: 35 })).toMatchObject({ interval80: one.interval80, median: one.median });
});
it('is nothing for nobody, and has no odds without a quota', () => {
  expect(team([])).toBeNull();
  expect(teamLanding({ kind: 'counts', landings: nine, teamQuota: unknown('no_quota') })?.odds).toEqual(
    unknown('no_quota'),
  );
});
it('counts as reached what reps have reached together', () =>
  expect(team(nine, { quota: 180 })?.odds).toEqual(known(1)));
it('knows that amounts may not come at all', () => {
  const lastDay = Array.from({ length: 2 }, () => ({
    ...rep(0, 1, 1),
    none: 0.6,
    mean: 5000,
    variance: 1e8,
  }));
  const landing = teamLanding({ kind: 'amounts', landings: lastDay, teamQuota: known(1) });
  expect(landing?.odds.ok && landing.odds.value).toBeCloseTo(1 - 0.36, 2);
});
it('is only as sure as those who bring a fifth of the rest', () => {
  expect(team([...nine, rep(0, 10, 18, 'low')])?.confidence).toBe('full');
  expect(team([...nine.slice(0, 2), rep(0, 10, 18, 'low')])?.confidence).toBe('low');
  expect(team([...nine.slice(0, 2), rep(0, 10, 18, 'estimate')])?.confidence).toBe('estimate');
});
it('does not care who comes first', () => {
  const landing = fc.record({ actual: fc.nat(50), mean: fc.nat(40), more: fc.nat(60) });
  fc.assert(
    fc.property(fc.array(landing, { minLength: 1, maxLength: 12 }), (raw) => {
      const landings = raw.map(({ actual, mean, more }) => rep(actual, mean, mean + more));
      const [one, other] = [team(landings), team(landings.toReversed())];
      expect(other?.interval80).toEqual(one?.interval80);
      expect(other?.variance).toBeCloseTo(one?.variance ?? NaN, 6);
    }),
  );
});
