import type { GapPart, GapSplit } from '../gap-split/split-result.js';
import { gapSplitSentence } from './gap-split-sentence.js';

const formatting = { locale: 'en-US', currency: 'USD' };
const bookings = { name: 'Bookings', noun: 'bookings', unit: 'money' } as const;
const names: Record<string, string> = { calls: 'calls', rate: 'call→meeting', size: 'average deal' };
const part = (
  kind: GapPart['kind'],
  key: string,
  amount: number,
  actual?: number,
  reference?: number,
): GapPart => ({
  kind,
  key,
  amount,
  low: null,
  high: null,
  actual: actual ?? null,
  reference: reference ?? null,
});
const parts = [
  part('volume', 'calls', -1_200_000, 400, 499.6),
  part('conversion', 'rate', -1_200_000, 0.04, 0.07),
  part('size', 'size', -1_200_000, 700_000, 800_000),
  part('timing', 'timing', -1_200_000),
];
const say = (main: string | null, more: Partial<GapSplit> = {}) =>
  gapSplitSentence(
    bookings,
    { gap: -2_000_000, parts, reason: null, main, ...more },
    formatting,
    (key) => names[key] ?? key,
  );

it('names the largest part and what it is held against', () => {
  expect(say('calls')).toBe('Mostly calls: −$12k of −$20k (400 against 500 that pace asks).');
  expect(say('rate')).toBe('Mostly call→meeting: −$12k of −$20k (4% against 7% in the role).');
  expect(say('size')).toBe('Mostly average deal: −$12k of −$20k ($7,000 against $8,000 in the role).');
  expect(say('timing')).toBe('Mostly closes that moved out: −$12k of −$20k.');
});
it('names nothing that may be chance', () =>
  expect(say(null)).toBe('No single cause stands out from chance.'));
it('says when the gap cannot be split, or there is none', () => {
  expect(say(null, { reason: 'too_few_deals' })).toBe('Too few deals to split.');
  expect(say(null, { gap: 0 })).toBe('No gap to split.');
});
it('does not read as a share where a part takes more than the gap', () =>
  expect(say('calls', { gap: -1_000_000 })).toBe(
    'Mostly calls: −$12k, more than the gap of −$10k (400 against 500 that pace asks).',
  ));
