import { firstFlag } from './first-flag.js';

it('explains by priority', () =>
  expect(
    firstFlag([
      { kind: 'behind_pace', severity: 0.9 },
      { kind: 'data_missing', severity: null },
      { kind: 'at_risk', severity: 0.5 },
    ])?.kind,
  ).toBe('data_missing'));
it('takes the most severe of one kind', () =>
  expect(
    firstFlag([
      { kind: 'at_risk', severity: null },
      { kind: 'at_risk', severity: 0.2 },
      { kind: 'at_risk', severity: 0.3 },
    ])?.severity,
  ).toBe(0.3));
it('has none of none', () => expect(firstFlag([])).toBeUndefined());
