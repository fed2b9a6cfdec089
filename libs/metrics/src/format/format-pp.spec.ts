import { formatPp } from './format-pp.js';

const en = { locale: 'en-US' };

it('carries its sign', () => {
  expect(formatPp(-0.17, en)).toBe('−17 pp');
  expect(formatPp(0.02, en)).toBe('+2 pp');
  expect(formatPp(0, en)).toBe('0 pp');
  expect(formatPp(-0.001, en)).toBe('0 pp');
});
it('leaves the sign out where the sentence says it', () => expect(formatPp(-0.17, en, false)).toBe('17 pp'));
it('is a dash for nothing', () => expect(formatPp(null, en)).toBe('–'));
