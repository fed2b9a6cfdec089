import { known } from './known.js';

it('carries a value', () => expect(known(5)).toEqual({ ok: true, value: 5 }));
it('turns minus zero into zero', () =>
  expect(Object.is((known(-0) as { value: number }).value, 0)).toBe(true));
it.each([Number.NaN, Infinity, -Infinity])('never lets %p out', (value) =>
  expect(known(value)).toEqual({ ok: false, reason: 'not_a_number' }),
);
