import fc from 'fast-check';
import { known } from '../measure/known.js';
import { unknown } from '../measure/unknown.js';
import { ratioOf } from './ratio-of.js';

const winRate = { key: 'win_rate', numerator: ['won'], denominator: ['won', 'lost'] };
const sums = (won: number, lost: number) => (key: string) => (key === 'won' ? won : lost);

it('divides sums', () => expect(ratioOf(winRate, sums(3, 1))).toEqual(known(0.75)));
it('has a reason when nothing was decided', () =>
  expect(ratioOf(winRate, sums(0, 0))).toEqual(unknown('zero_denominator')));
it('is the sum itself for a metric that is no ratio', () =>
  expect(ratioOf({ key: 'won', numerator: [], denominator: [] }, sums(3, 1))).toEqual(known(3)));

it('is the same for any way of cutting the records into groups', () => {
  const deal = fc.record({ won: fc.boolean(), group: fc.nat(4) });
  fc.assert(
    fc.property(fc.array(deal, { minLength: 1 }), (deals) => {
      const groups = [0, 1, 2, 3, 4].map((group) => deals.filter((d) => d.group === group));
      const won = groups.reduce((sum, group) => sum + group.filter((d) => d.won).length, 0);
      const lost = groups.reduce((sum, group) => sum + group.filter((d) => !d.won).length, 0);
      const whole = sums(deals.filter((d) => d.won).length, deals.filter((d) => !d.won).length);
      expect(ratioOf(winRate, sums(won, lost))).toEqual(ratioOf(winRate, whole));
    }),
  );
});
