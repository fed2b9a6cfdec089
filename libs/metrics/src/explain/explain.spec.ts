import { known } from '../measure/known.js';
import { unknown } from '../measure/unknown.js';
import { explain } from './explain.js';

const parts = { key: 'gap', title: 'Gap', formula: 'a − b', inputs: [], unit: 'count' } as const;

it('keeps a value with its unit', () => {
  expect(explain({ ...parts, result: known(3) }).result).toEqual({ value: 3, unit: 'count', reason: null });
  expect(explain({ ...parts, result: 'Behind' }).result.value).toBe('Behind');
});
it('keeps the reason of what has no value', () =>
  expect(explain({ ...parts, result: unknown('no_quota') }).result).toEqual({
    value: null,
    unit: 'count',
    reason: 'no_quota',
  }));
it('has a note only when there is one', () => {
  expect(explain({ ...parts, result: null })).not.toHaveProperty('note');
  expect(explain({ ...parts, result: null, note: 'So it is.' }).note).toBe('So it is.');
});
