import fc from 'fast-check';
import { seriesKnownAt } from './series-known-at.js';
import type { TotalChange } from './total-change.js';

const monday = '2026-11-16';
const change = (
  at: string,
  before: number | null,
  after: number | null,
  more: Partial<TotalChange> = {},
) => ({
  day: monday,
  before,
  after,
  at,
  importId: 112,
  ...more,
});
const log = [
  change('2026-11-17T08:00:00Z', null, 42),
  change('2026-11-19T08:00:00Z', 42, 47, { importId: 118 }),
];
const known = (at: string | null, asOf: string | null = null, changes: TotalChange[] = log) =>
  Object.fromEntries(seriesKnownAt(changes, at, asOf));

it('is what had been recorded by then, the instant itself included', () => {
  expect(known('2026-11-17T07:59:59Z')).toEqual({});
  expect(known('2026-11-17T08:00:00Z')).toEqual({ [monday]: 42 });
  expect(known('2026-11-18T12:00:00Z')).toEqual({ [monday]: 42 });
  expect(known('2026-11-19T08:00:00+01:00')).toEqual({ [monday]: 42 });
  expect(known(null)).toEqual({ [monday]: 47 });
});
it('cuts the days by asOf', () => {
  expect(known(null, monday)).toEqual({ [monday]: 47 });
  expect(known(null, '2026-11-15')).toEqual({});
});
it('adds up the series, and forgets a total that was taken back', () => {
  const two = [...log, change('2026-11-17T08:00:00Z', null, 10, { series: 'ben' })];
  expect(known(null, null, two)).toEqual({ [monday]: 57 });
  expect(known(null, null, [...log, change('2026-11-20T08:00:00Z', 47, null)])).toEqual({});
});
it('knows nothing without records', () => expect(known(null, null, [])).toEqual({}));

const anyChange = fc.record({
  day: fc.constantFrom('2026-11-16', '2026-11-17', '2026-11-18'),
  before: fc.constant(null),
  after: fc.option(fc.nat(50)),
  at: fc.integer({ min: 0, max: 20 }).map((day) => new Date(Date.UTC(2026, 10, 16 + day)).toISOString()),
  importId: fc.nat(9),
  series: fc.constantFrom('ana', 'ben'),
});
it('does not depend on anything recorded later, nor on the order of what was recorded at other instants', () => {
  const instant = '2026-11-25T12:00:00.000Z';
  fc.assert(
    fc.property(fc.array(anyChange), (changes) => {
      const earlier = changes.filter(({ at }) => at <= instant);
      const whole = seriesKnownAt(changes, instant);
      expect(whole).toEqual(seriesKnownAt(earlier, instant));
      expect(whole).toEqual(seriesKnownAt(earlier, null));
      const byTime = [...changes].sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
      expect(seriesKnownAt(byTime, instant)).toEqual(whole);
    }),
  );
});
