import { formatDelta } from './format-delta.js';

const usd = { locale: 'en-US', currency: 'USD' };

it.each([
  [3, 'count', '+3'],
  [-4, 'count', '−4'],
  [0, 'count', '0'],
  [0.01, 'count', '0'],
  [3_200_000, 'money', '+$32k'],
  [-3_200_000, 'money', '−$32k'],
  [-0.17, 'ratio', '−17 pp'],
] as const)('writes %d of %s as %s', (value, unit, text) => expect(formatDelta(value, unit, usd)).toBe(text));

it('is a dash for nothing', () => expect(formatDelta(null, 'count', usd)).toBe('–'));
