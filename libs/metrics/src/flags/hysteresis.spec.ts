import fc from 'fast-check';
import { hysteresis, type Hysteresis } from './hysteresis.js';

const rule: Hysteresis<number | null> = {
  counts: (value) => value !== null,
  raise: (value) => (value ?? 0) > 5,
  clear: (value) => ((value ?? 0) < 3 ? 'cleared' : null),
};
const spans = (values: (number | null)[], more: Partial<Hysteresis<number | null>> = {}) =>
  hysteresis(values, { ...rule, ...more }).map(({ opened, closed }) => [opened, closed]);

it('raises at one limit and clears at another', () =>
  expect(spans([1, 6, 4, 6, 2, 4, 7])).toEqual([
    [1, 4],
    [6, null],
  ]));
it('waits for as many checks in a row as asked, to raise and to clear', () => {
  expect(spans([6, 1, 6, 6], { raiseChecks: 2 })).toEqual([[3, null]]);
  expect(spans([6, 1, 4, 1, 1], { clearChecks: 2 })).toEqual([[0, 4]]);
});
it('passes over what does not count, without breaking a row', () =>
  expect(spans([6, null, 6], { raiseChecks: 2 })).toEqual([[2, null]]));
it('counts the row before the time has come to raise', () =>
  expect(hysteresis([6, 6, 6], { ...rule, raiseChecks: 2, ready: (value) => value === 6 }).length).toBe(1));
it('raises only when ready', () =>
  expect(spans([6, 6, 9, 6], { raiseChecks: 2, ready: (value) => value === 9 })).toEqual([[2, null]]));
it('ends at once for another reason than the rule', () =>
  expect(hysteresis([6, 1], { ...rule, clear: () => 'expired', clearChecks: 3 })).toEqual([
    { opened: 0, closed: 1, because: 'expired' },
  ]));
it('has no spans without checks', () => expect(spans([])).toEqual([]));
it('gives spans in order that never overlap', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(8)), (values) => {
      const all = hysteresis<number | null>(values, rule);
      all.forEach(({ opened, closed }, index) => {
        expect(closed ?? Infinity).toBeGreaterThan(opened);
        expect(closed ?? -1).toBeLessThan(all[index + 1]?.opened ?? Infinity);
      });
    }),
  );
});
