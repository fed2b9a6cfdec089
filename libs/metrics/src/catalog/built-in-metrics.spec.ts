import { BUILT_IN_METRICS } from './built-in-metrics.js';

it('gives every metric an id and a key of its own', () => {
  expect(new Set(BUILT_IN_METRICS.map(({ id }) => id)).size).toBe(BUILT_IN_METRICS.length);
  expect(new Set(BUILT_IN_METRICS.map(({ key }) => key)).size).toBe(BUILT_IN_METRICS.length);
});

it('never uses id 0, the marker of records without events', () =>
  expect(BUILT_IN_METRICS.every(({ id }) => id > 0)).toBe(true));

it('makes ratios only of metrics that are counted themselves', () => {
  const counted = BUILT_IN_METRICS.filter((metric) => metric.denominator.length === 0).map(({ key }) => key);
  for (const metric of BUILT_IN_METRICS) {
    for (const key of [...metric.numerator, ...metric.denominator]) expect(counted).toContain(key);
    expect(metric.numerator.length > 0).toBe(metric.denominator.length > 0);
  }
});

it('defines every metric in one sentence', () => {
  for (const { definition } of BUILT_IN_METRICS) expect(definition).toMatch(/^[A-Z][^.]+\.$/);
});
