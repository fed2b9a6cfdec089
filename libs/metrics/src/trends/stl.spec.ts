import fc from 'fast-check';
import { stl } from './stl.js';

const months = Array.from({ length: 48 }, (_, month) => month);
const wave = (month: number) => 10 * Math.sin((2 * Math.PI * month) / 12);

it('takes a line and a wave apart', () => {
  const { trend, seasonal, remainder } = stl(
    months.map((month) => 100 + month + wave(month)),
    12,
    { periodic: true },
  );
  for (const month of months.slice(6, 42)) {
    expect(trend[month]).toBeCloseTo(100 + month, 0);
    expect(Math.abs((seasonal[month] ?? 0) - wave(month))).toBeLessThan(0.4);
    expect(Math.abs(remainder[month] ?? 0)).toBeLessThan(0.4);
  }
});
it('is not impressed by an outlier: it stays in the remainder', () => {
  const values = months.map((month) => 100 + wave(month) + (month % 5) / 5);
  values[20] = 500;
  const { trend, seasonal, remainder } = stl(values, 12, { periodic: true });
  expect(remainder[20]).toBeGreaterThan(370);
  expect(trend[20]).toBeLessThan(105);
  expect(seasonal[8]).toBeCloseTo(wave(8), -1);
});
it('lets a season change slowly unless it is said to be the same every year', () => {
  const growing = Array.from({ length: 96 }, (_, month) => 100 + (1 + month / 48) * wave(month));
  const { seasonal } = stl(growing, 12);
  expect(Math.max(...seasonal.slice(84))).toBeGreaterThan(1.15 * Math.max(...seasonal.slice(0, 12)));
  const fixed = stl(growing, 12, { periodic: true }).seasonal;
  expect(fixed[90]).toBeCloseTo(fixed[6] ?? 0, 9);
});
it('finds a working week in days', () => {
  const days = Array.from({ length: 60 }, (_, day) => 20 + [4, 1, 0, -1, -4][day % 5]!);
  const { seasonal } = stl(days, 5, { periodic: true });
  [4, 1, 0, -1, -4].forEach((part, day) => expect(seasonal[day]).toBeCloseTo(part, 1));
});
it('leaves a constant series flat', () => {
  const { trend, seasonal, remainder } = stl(Array(24).fill(7), 12, { periodic: true });
  for (const parts of [seasonal, remainder]) for (const part of parts) expect(part).toBeCloseTo(0, 9);
  expect(trend[11]).toBeCloseTo(7, 9);
});
it('adds up to the values again', () =>
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 8, maxLength: 40 }),
      fc.boolean(),
      (values, periodic) => {
        const { trend, seasonal, remainder } = stl(values, 4, { periodic });
        values.forEach((value, index) =>
          expect((trend[index] ?? 0) + (seasonal[index] ?? 0) + (remainder[index] ?? 0)).toBeCloseTo(
            value,
            6,
          ),
        );
      },
    ),
    { numRuns: 40 },
  ));
