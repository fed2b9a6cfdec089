import type { QuotaGridResponse } from '../../lib/api-types.js';
import { assignedWith, pasteBlock, readDrafts } from './drafts.js';

const row = (type: 'rep' | 'team', id: number, amounts: (number | null)[]) => ({
  subject: { type, id, name: `${type} ${id}`, team: null },
  status: 'no_target' as const,
  cells: amounts.map((amount, index) => ({
    periodKey: `2026-0${index + 1}`,
    amount,
    basis: 'as_given' as const,
    revisionId: null,
  })),
});
const grid = {
  metric: { key: 'bookings', unit: 'money' },
  rows: [row('team', 1, [500_000, null]), row('rep', 1, [100_000, null]), row('rep', 2, [200_000, 300_000])],
} as unknown as QuotaGridResponse;

describe('pasteBlock', () => {
  it('lays a block over the grid and drops what falls outside', () => {
    expect(pasteBlock(grid.rows, 1, 1, '1\t2\n3\t4\n5\t6\n')).toEqual({
      'rep 1 2026-02': '1',
      'rep 2 2026-02': '3',
    });
  });
});

describe('readDrafts', () => {
  it('finds changes, leaves out what is typed back, and names what is no amount', () => {
    const drafts = { 'rep 1 2026-01': '1,000', 'rep 1 2026-02': '2,500', 'rep 2 2026-01': 'many' };
    const { edits, invalid } = readDrafts(grid, drafts, 'en-US');
    expect(edits).toEqual([{ type: 'rep', id: 1, periodKey: '2026-02', amount: 250_000 }]);
    expect([...invalid]).toEqual(['rep 2 2026-01']);
  });
  it('takes an emptied cell as a quota taken away', () => {
    const { edits } = readDrafts(grid, { 'rep 2 2026-02': '' }, 'en-US');
    expect(edits).toEqual([{ type: 'rep', id: 2, periodKey: '2026-02', amount: null }]);
  });
});

describe('assignedWith', () => {
  it('adds up the reps, drafts included, teams left out', () => {
    expect(assignedWith(grid, '2026-01', [])).toBe(300_000);
    const { edits } = readDrafts(grid, { 'rep 1 2026-01': '1,500' }, 'en-US');
    expect(assignedWith(grid, '2026-01', edits)).toBe(350_000);
  });
  it('is null when nobody has a quota', () => {
    const { edits } = readDrafts(grid, { 'rep 2 2026-02': '' }, 'en-US');
    expect(assignedWith(grid, '2026-02', edits)).toBeNull();
  });
});
