import { formatCount } from './format-count.js';

it.each([
  [0, '0'],
  [7, '7'],
  [1.62, '1.6'],
  [9.94, '9.9'],
  [9.96, '10'],
  [18.4, '18'],
  [1234, '1,234'],
  [-4, '−4'],
  [-0.04, '0'],
])('writes %d as %s', (value, text) => expect(formatCount(value, { locale: 'en-US' })).toBe(text));
