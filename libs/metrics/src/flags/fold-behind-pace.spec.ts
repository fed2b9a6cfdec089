import fc from 'fast-check';
import { foldBehindPace, type BehindPaceInput } from './fold-behind-pace.js';

const month = new Float64Array(25).fill(1);
const fold = (values: (number | null)[], more: Partial<BehindPaceInput> = {}) =>
  foldBehindPace({
    start: '2026-11-01',
    quota: 50,
    capacity: month,
    values,
    through: values.length - 1,
    unit: 'count',
    ...more,
  });
const days = (count: number, value: number) => Array<number>(count).fill(value);

it('raises once 15% of the work is gone and not before', () => {
  expect(fold(days(3, 1))).toEqual([]);
  // Day 4: progress 0.16, expected 8, actual 4.
  expect(fold(days(4, 1))).toMatchObject([
    {
      openedDay: '2026-11-04',
      closedDay: null,
      evidence: { actual: 4, expected: 8, quota: 50, gap: -4, currentPerDay: 1, workingDaysLeft: 21 },
    },
  ]);
});

it('keeps the day it was raised and shows the latest facts', () => {
  const [spell] = fold(days(10, 1));
  expect(spell).toMatchObject({
    openedDay: '2026-11-04',
    evidence: { day: '2026-11-04' },
    latest: { day: '2026-11-10' },
  });
  expect(spell?.latest).toMatchObject({ actual: 10, expected: 20, progress: expect.closeTo(0.4, 9) });
});

it('clears only above 0.95, so that it does not flicker', () => {
  // Expected 12 after 6 days; 11 is an index of 0.92: between the two nothing changes.
  expect(fold([1, 1, 1, 1, 1, 6])).toMatchObject([{ openedDay: '2026-11-04', closedDay: null }]);
  expect(fold([1, 1, 1, 1, 1, 7])).toMatchObject([{ openedDay: '2026-11-04', closedDay: '2026-11-06' }]);
});

it('may be raised again after it cleared', () => {
  const spells = fold([1, 1, 1, 1, 1, 7, 0, 0, 0, 0, 0, 0, 0, 0]);
  expect(spells).toHaveLength(2);
  expect(spells[0]?.closedDay).toBe('2026-11-06');
  expect(spells[1]?.closedDay).toBeNull();
});

it('does not raise for a gap of less than one unit', () =>
  expect(fold([0, 0, 0, 0, 0, 0, 0, 0], { quota: 3, through: 7 })).toEqual([]));

it('does not raise for a gap within half of what days vary by', () => {
  // 17 against 20 expected is an index of 0.85, but days vary by several.
  expect(fold([9, 0, 0, 8, 0, 0, 0, 0, 0, 0])).toEqual([]);
});

it('changes nothing on days without data', () => {
  expect(fold([null, null, null, null, null, null])).toEqual([]);
  const [spell] = fold([1, 1, 1, 1, null, null]);
  expect(spell?.latest.day).toBe('2026-11-04');
});

it('does not ask the days left for what days without data may have brought', () => {
  const [spell] = fold([...Array<null>(10).fill(null), 1, 1, 1, 1, 1]);
  // 50 in 25 days: 20 by plan on days unknown, 5 done, 25 needed in 10 days.
  expect(spell?.latest).toMatchObject({ actual: 5, expected: 10 });
  expect(spell?.latest.requiredPerDay).toBeCloseTo(2.5, 9);
});

it('expects nothing of days without data, before the first file and in between', () => {
  // 2 a day is the pace; ten days are missing.
  expect(fold([...Array<null>(10).fill(null), 2, 2, 2, 2, 2, 2])).toEqual([]);
  expect(fold([2, 2, ...Array<null>(6).fill(null), 2, 2, 2, 2])).toEqual([]);
  const [spell] = fold([...Array<null>(10).fill(null), 1, 1, 1, 1]);
  expect(spell?.evidence).toMatchObject({
    day: '2026-11-14',
    expected: 8,
    workingDaysLeft: 11,
    currentPerDay: 1,
  });
});

it('is not raised on days off, nor when no working day is left', () => {
  const capacity = Float64Array.from([...days(5, 1), 0, 0, ...days(5, 1)]);
  const values = [2, 2, 2, 2, 2, 0, 0, 0, 0, 0, 0, 0];
  for (const { openedDay } of fold(values, { quota: 20, capacity })) {
    expect(['2026-11-06', '2026-11-07', '2026-11-12']).not.toContain(openedDay);
  }
  expect(fold([2, 0], { quota: 4, capacity: Float64Array.of(1, 1) })).toEqual([]);
});

it('ends with the period', () =>
  expect(fold(days(25, 1))).toMatchObject([{ closedDay: '2026-11-25', latest: { requiredPerDay: null } }]));

it('needs a quota, capacity and days', () => {
  expect(fold(days(9, 1), { quota: null })).toEqual([]);
  expect(fold(days(9, 1), { quota: 0 })).toEqual([]);
  expect(fold(days(9, 1), { capacity: new Float64Array(25) })).toEqual([]);
  expect(fold([])).toEqual([]);
});

it('uses other limits when the settings have some', () =>
  expect(fold(days(4, 1), { settings: { minProgress: 0.3 } })).toEqual([]));

it('opens the same spells when replayed up to any day', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(5), { minLength: 1, maxLength: 24 }), fc.nat(23), (values, cut) => {
      const opened = fold(values).map(({ openedDay }) => openedDay);
      const early = fold(values.slice(0, cut + 1)).map(({ openedDay }) => openedDay);
      expect(opened.slice(0, early.length)).toEqual(early);
    }),
  );
});

it('never overlaps: a spell is closed before the next opens', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(6), { maxLength: 25 }), (values) => {
      const spells = fold(values);
      spells.forEach((spell, index) => {
        const next = spells[index + 1];
        if (next) expect(spell.closedDay !== null && spell.closedDay < next.openedDay).toBe(true);
      });
    }),
  );
});
