import { setFrom, startingAt } from './dated.js';
import type { Dated } from './roster.types.js';

const equal = (a: string, b: string): boolean => a === b;
const told = (...steps: [string, string][]): Dated<string>[] =>
  steps.reduce<Dated<string>[]>((history, [value, from]) => setFrom(history, value, from, equal), []);

describe('setFrom', () => {
  it('takes the first value for what was always so', () => {
    expect(told(['A', '2026-03-01'])).toEqual([{ from: null, value: 'A' }]);
  });
  it('lets a later value hold from its day', () => {
    expect(told(['A', '2026-03-01'], ['B', '2026-04-01'])).toEqual([
      { from: null, value: 'A' },
      { from: '2026-04-01', value: 'B' },
    ]);
  });
  it('changes nothing when the same is said again', () => {
    expect(told(['A', '2026-03-01'], ['A', '2026-04-01'])).toEqual([{ from: null, value: 'A' }]);
  });
  it('gives way from an earlier day on', () => {
    expect(told(['A', '2026-03-01'], ['B', '2026-05-01'], ['C', '2026-04-01'])).toEqual([
      { from: null, value: 'A' },
      { from: '2026-04-01', value: 'C' },
    ]);
  });
});

describe('startingAt', () => {
  const history = told(['A', '2026-01-01'], ['B', '2026-04-01']);
  it('leaves a history without a first day as it is', () =>
    expect(startingAt(history, null)).toEqual(history));
  it('begins on the day', () => {
    expect(startingAt(history, '2026-02-01')).toEqual([
      { from: '2026-02-01', value: 'A' },
      { from: '2026-04-01', value: 'B' },
    ]);
  });
  it('drops what was over before it', () => {
    expect(startingAt(history, '2026-04-01')).toEqual([{ from: '2026-04-01', value: 'B' }]);
  });
  it('has nothing to begin without a history', () => expect(startingAt([], '2026-04-01')).toEqual([]));
});
