import { formatDuration } from './format-duration.js';

it.each([
  [0, '0s'],
  [59, '59s'],
  [60, '1m 00s'],
  [754, '12m 34s'],
  [7500, '2h 05m'],
  [-75, '−1m 15s'],
])('writes %d seconds as %s', (seconds, text) => expect(formatDuration(seconds)).toBe(text));
