import { known } from '../measure/known.js';
import { unknown } from '../measure/unknown.js';
import { inputOf } from './input-of.js';

it('takes measures, numbers, words and nothing', () => {
  expect(inputOf('quota', known(30), 'count', 'quota')).toEqual({
    name: 'quota',
    value: 30,
    unit: 'count',
    source: 'quota',
  });
  expect(inputOf('quota', unknown('no_quota'), 'count')).toEqual({
    name: 'quota',
    value: null,
    unit: 'count',
  });
  expect(inputOf('days', 3, 'days').value).toBe(3);
  expect(inputOf('status', 'Behind', 'word').value).toBe('Behind');
  expect(inputOf('none', null, 'count').value).toBeNull();
});
