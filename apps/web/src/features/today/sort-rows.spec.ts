import type { TodayRow } from '../../lib/api-types.js';
import { filterRows, sortRows } from './sort-rows.js';

const row = (name: string, gap: number | null, status: TodayRow['reading']['status']): TodayRow => {
  const none = { value: null, reason: 'no_quota' };
  const measure = (value: number | null) => ({ value, reason: value === null ? 'no_quota' : null });
  return {
    rep: { id: name.length, name },
    team: { id: 1, name: 'East' },
    jobRole: 'AE',
    landing: null,
    reading: {
      actual: measure(5),
      quota: none,
      attainment: none,
      progress: none,
      expected: none,
      gap: measure(gap),
      gapToQuota: none,
      paceIndex: none,
      requiredPerDay: none,
      currentPerDay: none,
      requiredLift: none,
      stillNeeded: none,
      status,
      coveredTo: null,
    },
    yesterday: { actual: none, target: none },
    spark: [],
    band: null,
    nextStep: null,
    absentOnDay: false,
  };
};

const rows = [
  row('Bo', 3, 'ahead'),
  row('Cy', null, 'no_target'),
  row('Al', -8, 'behind'),
  row('Di', -1, 'on_pace'),
];
const names = (list: TodayRow[]) => list.map(({ rep }) => rep.name).join(' ');

describe('the order of rows on Today', () => {
  it('leaves the furthest behind first to the server, which knows who left', () =>
    expect(names(sortRows(rows, 'gap', false))).toBe('Bo Cy Al Di'));
  it('keeps what is unknown last when turned round', () =>
    expect(names(sortRows(rows, 'gap', true))).toBe('Bo Di Al Cy'));
  it('orders status by urgency', () => expect(names(sortRows(rows, 'status', false))).toBe('Al Di Bo Cy'));
  it('orders names by the alphabet', () => expect(names(sortRows(rows, 'rep', false))).toBe('Al Bo Cy Di'));
  it('leaves the given rows alone', () => expect(names(rows)).toBe('Bo Cy Al Di'));
});

describe('the rows that a filter leaves', () => {
  it('finds a rep by a part of the name, whatever its case', () =>
    expect(names(filterRows(rows, { q: 'AL' }))).toBe('Al'));
  it('finds a team', () => expect(filterRows(rows, { q: 'east' })).toHaveLength(4));
  it('keeps one status', () => expect(names(filterRows(rows, { status: 'behind' }))).toBe('Al'));
  it('leaves all without a filter', () => expect(filterRows(rows, {})).toHaveLength(4));
});
