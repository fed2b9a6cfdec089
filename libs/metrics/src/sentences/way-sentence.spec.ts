import type { Way } from '../ways/way.js';
import { waySentence } from './way-sentence.js';

const formatting = { locale: 'en-US', currency: 'USD' };
const judged = { verdict: 'stretch', reason: null } as const;
const activity: Way = { kind: 'activity', key: 'calls', from: 50, to: 61.2, usual: 52, best: 65, ...judged };

it('prices more activity in whole things a day', () => {
  expect(waySentence(activity, 'calls', formatting)).toEqual({
    text: '12 more calls a day at your rate',
    say: '12 more calls a day would close it at your rates. Your best days reach 65.',
  });
  expect(waySentence({ ...activity, to: 50.2, best: null }, 'calls', formatting).say).toBe(
    '1 more a day of your calls would close it at your rates.',
  );
});
it('prices a better conversion and larger deals', () => {
  const rate: Way = {
    kind: 'conversion',
    key: 'rate',
    from: 0.04,
    to: 0.06,
    usual: 0.05,
    best: 0.07,
    ...judged,
  };
  expect(waySentence(rate, 'call→meeting', formatting)).toEqual({
    text: 'call→meeting from 4% to 6%',
    say: 'Moving call→meeting from 4% to 6% would close it with the activity you have. The best you or your peers had is 7%.',
  });
  const size: Way = {
    kind: 'size',
    key: 'size',
    from: 800_000,
    to: 950_000,
    usual: null,
    best: null,
    verdict: null,
    reason: 'no_history',
  };
  expect(waySentence(size, 'average deal', formatting)).toEqual({
    text: 'average deal from $8,000 to $9,500',
    say: 'Moving average deal from $8,000 to $9,500 would close it with the activity you have.',
  });
});
it('says so where there are too few deals', () =>
  expect(waySentence({ ...activity, to: null, reason: 'too_few_deals' }, 'calls', formatting).text).toBe(
    'calls: too few deals to say',
  ));
it('gives the reason when the way cannot be computed', () =>
  expect(
    waySentence({ ...activity, to: null, verdict: null, reason: 'too_late' }, 'calls', formatting),
  ).toEqual({ text: 'calls: too late to close in this period', say: null }));
