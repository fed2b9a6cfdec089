import { fitLanding } from '../landing/fit-landing.js';
import { landing } from '../landing/landing.js';
import { known } from '../measure/known.js';
import { unknown } from '../measure/unknown.js';
import { uniformShape } from '../shape/shape.js';
import { scoreForecast } from './score-forecast.js';

const fit = fitLanding({ kind: 'counts', reps: [], shape: uniformShape('month') });
const past = (quota = known(30), more = {}) => {
  const read = landing(fit, { rep: 7, actual: 12, quota, progress: 0.5 });
  if (read === null) throw new Error('no landing');
  return {
    rep: '7',
    metric: 'meetings_held',
    fit,
    landing: read,
    quota: 30,
    outcome: 31,
    linearProgress: 0.5,
    ...more,
  };
};

it('sets a landing beside what came and beside a straight line', () => {
  const scored = scoreForecast(past());
  // 12 of half of the days are 24 of all: the line says no, and 31 of 30 hit.
  expect(scored).toMatchObject({
    rep: '7',
    hit: true,
    linearLanding: 24,
    linearOdds: 0,
    quota: 30,
    outcome: 31,
  });
  expect(scored?.odds).toBeGreaterThan(0);
  expect(scored?.odds).toBeLessThan(0.5);
  expect(scored?.low80).toBeLessThanOrEqual(scored?.low50 ?? NaN);
  expect(scored?.quantiles).toHaveLength(50);
});

it('says yes where the line reaches the quota exactly', () =>
  expect(scoreForecast(past(known(30), { linearProgress: 0.4, outcome: 29 }))).toMatchObject({
    linearLanding: 30,
    linearOdds: 1,
    hit: false,
  }));

it('scores nothing without odds or before the first working day', () => {
  expect(scoreForecast(past(known(30), { linearProgress: 0 }))).toBeNull();
  const read = { ...past().landing, odds: unknown('no_quota') };
  expect(scoreForecast(past(known(30), { landing: read }))).toBeNull();
});
