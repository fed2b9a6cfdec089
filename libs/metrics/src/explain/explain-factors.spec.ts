import { ratioPrior } from '../flags/ratio-prior.js';
import { betaFactor } from '../gap-split/beta-factor.js';
import { sizeFactor, sizePrior } from '../gap-split/size-factor.js';
import { explainRate, explainSize } from './explain-factors.js';
import type { Explanation } from './explanation.js';

const value = (math: Explanation, name: RegExp) =>
  Number(math.inputs.find((one) => name.test(one.name))?.value);
const counted = {
  from: { name: 'calls', key: 'calls_attempted' },
  to: { name: 'meetings', key: 'meetings_held' },
};

it('is true to the code for a rate, and names the records it is counted from', () => {
  const own = { successes: 4, trials: 100 };
  const prior = ratioPrior([own, { successes: 20, trials: 100 }]);
  const [hits, misses] = [
    (prior?.rate ?? 0) * (prior?.strength ?? 0) + 4,
    (1 - (prior?.rate ?? 0)) * (prior?.strength ?? 0) + 96,
  ];
  const math = explainRate(
    betaFactor('rate', hits, misses, prior?.rate ?? 0),
    own,
    prior,
    'call→meeting',
    counted,
  );
  const worth = value(math, /M₀/);
  const expected = (value(math, /role/) * worth + value(math, /successes/)) / (worth + value(math, /trials/));
  expect(math.result.value).toBeCloseTo(expected, 12);
  expect(math.inputs.slice(2).map(({ source }) => source)).toEqual(['meetings_held', 'calls_attempted']);
});
it('is true to the code for a size', () => {
  const peers = [
    { deals: 2, sum: 20, squares: 208 },
    { deals: 2, sum: 40, squares: 808 },
  ] as const;
  const prior = sizePrior(peers);
  const math = explainSize(
    sizeFactor('bookings', peers[1], prior),
    peers[1],
    prior,
    'average deal',
    'bookings',
  );
  const m = value(math, /^m$/);
  expect(math.result.value).toBeCloseTo(
    (value(math, /role/) * m + value(math, /sum/)) / (m + value(math, /deals/)),
    9,
  );
});
it('says so where nobody differs, and where nobody has any', () => {
  const one = { deals: 1, sum: 10, squares: 100 };
  const alike = sizePrior([one, one]);
  expect(
    explainSize(sizeFactor('bookings', one, alike), one, alike, 'average deal', 'bookings').formula,
  ).toBe('the role’s average');
  const none = { deals: 0, sum: 0, squares: 0 };
  expect(
    explainSize(sizeFactor('bookings', none, null), none, null, 'average deal', 'bookings').result.reason,
  ).toBe('zero_denominator');
  expect(
    explainRate(betaFactor('rate', 0, 0, 0), { successes: 0, trials: 0 }, null, 'call→meeting', counted)
      .result.value,
  ).toBeNull();
});
