import { createFormat } from '../../lib/format.js';
import type { MetricRef } from '../../lib/api-types.js';
import { deviationFinding } from './deviation-finding.js';

const calls: MetricRef = {
  key: 'calls_attempted',
  name: 'Calls',
  unit: 'count',
  direction: 'higher',
  stage: 'leading',
};
const format = createFormat('en-US', 'USD', '2026-11-23');
const finding = (...gaps: (number | null)[]) =>
  deviationFinding(
    gaps.map((gap) => ({ gap })),
    calls,
    format,
  );

describe('what the deviation bars show, in a sentence', () => {
  it('says that a gap narrowed', () =>
    expect(finding(-80, -75, -70, -66, -60, -50)).toBe('The gap to pace narrowed by 30 in 5 days'));
  it('says that a gap grew', () =>
    expect(finding(-20, -30, -35, -40, -45, -50)).toBe('The gap to pace grew by 30 in 5 days'));
  it('speaks of a lead when ahead', () =>
    expect(finding(20, 22, 25, 30, 33, 35)).toBe('The lead over pace grew by 15 in 5 days'));
  it('says when pace was reached', () =>
    expect(finding(-9, -5, -4, -2, -1, 3)).toBe('Back on pace within 5 days'));
  it('says when pace was lost', () =>
    expect(finding(9, 5, 4, 2, 1, -3)).toBe('Fell behind pace within 5 days'));
  it('counts only days with data', () =>
    expect(finding(-80, null, -75, -70, null, -66, -60, -50)).toBe(
      'The gap to pace narrowed by 30 in 5 days',
    ));
  it('says where the gap is when there is too little to compare', () =>
    expect(finding(null, -12)).toBe('12 behind pace'));
  it('says when nothing changed', () =>
    expect(finding(-5, -6, -7, -8, -6, -5)).toBe('The distance to pace has not changed in 5 days'));
  it('has nothing to say without data', () => expect(finding(null, null)).toBe('No gap to pace to show yet'));
});
