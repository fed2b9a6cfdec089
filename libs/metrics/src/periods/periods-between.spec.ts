import { periodsBetween } from './periods-between.js';

const keys = (from: string, to: string) => periodsBetween(from, to, 'month').map(({ key }) => key);

it('includes the periods both ends fall into', () =>
  expect(keys('2026-10-31', '2026-12-01')).toEqual(['2026-10', '2026-11', '2026-12']));
it('is one period for one day', () => expect(keys('2026-10-31', '2026-10-31')).toEqual(['2026-10']));
it('is empty when the end lies before the start', () => expect(keys('2026-11-01', '2026-10-31')).toEqual([]));
