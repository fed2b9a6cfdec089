import { known } from '../measure/known.js';
import { uniformShape } from '../shape/shape.js';
import { fitLanding } from './fit-landing.js';
import { landing } from './landing.js';
import { landingBand } from './landing-band.js';
import type { LandingFit } from './landing-fit.js';
import { pastQuarters } from './testing/past-quarters.js';

const shape = uniformShape('quarter');
const counts = fitLanding({ kind: 'counts', reps: pastQuarters({ reps: 8, quarters: 6, mean: 50 }), shape });
/** The rep of docs/concepts/odds-and-landing.md: 10 ± 2 per period, 6 in its first half. */
const ana: LandingFit = {
  ...counts,
  dispersion: 1,
  replay: [{ progress: 0, inflation: 1, correlation: 0 }],
  byRep: { ana: { mean: 10, variance: 4, ownMean: 10, ownWeight: 0.8, periods: 6, size: null } },
};
const read = (fit: LandingFit, rep: string | number, progress = 0.5) => {
  const it = landing(fit, { rep, actual: 6, quota: known(12), progress });
  if (it === null) throw new Error('There is a quota.');
  return it;
};

it('opens from the actual to the landing: half of the rest brings a negative binomial of 2.58 ± 1.67', () => {
  const [start, half, end] = landingBand(ana, read(ana, 'ana'), [0, 0.5, 1]);
  expect(start).toEqual({ interval80: { low: 6, high: 6 }, interval50: { low: 6, high: 6 } });
  // Mean 31/3 × ¼ = 2.58, variance 2.58 + 31/9 ÷ 16 = 2.80: P(0) = 0.09, P(≤ 1) = 0.28, P(≤ 3) = 0.74, P(≤ 4) = 0.87,
  // P(≤ 5) = 0.95.
  expect(half).toEqual({ interval80: { low: 7, high: 11 }, interval50: { low: 7, high: 10 } });
  expect(end).toMatchObject({ interval80: { low: 8, high: 14 }, interval50: { low: 9, high: 13 } });
});

it.each([
  ['amounts', 300, 50_000],
  ['single_deals', 9, 2_000_000],
] as const)('widens day by day for %s and meets the landing', (method, mean, dealSize) => {
  const fit = fitLanding({
    kind: 'amounts',
    reps: pastQuarters({ reps: 8, quarters: 6, mean, dealSize }),
    shape,
  });
  const it = read(fit, 0);
  expect(it.math.method).toBe(method);
  const nearly = landingBand(fit, it, [0.2, 0.4, 0.6, 0.8, 1 - 1e-12]);
  const widths = nearly.map(({ interval80 }) => interval80.high - interval80.low);
  expect(widths).toEqual([...widths].sort((a, b) => a - b));
  expect(nearly.at(-1)?.interval80.low).toBeCloseTo(it.interval80.low, 3);
  expect(nearly.at(-1)?.interval80.high).toBeCloseTo(it.interval80.high, 3);
  expect(nearly.every(({ interval50, interval80 }) => interval50.high <= interval80.high)).toBe(true);
});

it('stays on the actual when no work is left', () =>
  expect(landingBand(ana, read(ana, 'ana', 1), [0, 1]).map(({ interval80 }) => interval80)).toEqual([
    { low: 6, high: 6 },
    { low: 6, high: 6 },
  ]));
