import type { SessionRow } from './session.query.js';
import { viewerOf } from './viewer-of.js';

const row: SessionRow = {
  trueUserId: 5,
  trueRole: 'manager',
  userId: 5,
  role: 'manager',
  repId: null,
  teamId: 2,
  teamIds: [2, 3],
};

describe('viewerOf', () => {
  it('gives a manager the subtree, and nothing without a team', () => {
    expect(viewerOf(row)).toEqual({ userId: 5, role: 'manager', repId: null, teamIds: [2, 3] });
    expect(viewerOf({ ...row, teamId: null, teamIds: null }).teamIds).toEqual([]);
  });

  it('gives a leader everything only without a team', () => {
    expect(viewerOf({ ...row, role: 'leader' }).teamIds).toEqual([2, 3]);
    expect(viewerOf({ ...row, role: 'leader', teamId: null, teamIds: null }).teamIds).toBeNull();
    expect(viewerOf({ ...row, role: 'leader', teamIds: null }).teamIds).toEqual([]);
  });

  it('gives a rep no team, admin and operations all', () => {
    expect(viewerOf({ ...row, role: 'rep', repId: 9 })).toMatchObject({ repId: 9, teamIds: [] });
    expect(viewerOf({ ...row, role: 'admin' }).teamIds).toBeNull();
    expect(viewerOf({ ...row, role: 'operations' }).teamIds).toBeNull();
  });

  it('keeps who really looks for the audit', () => {
    expect(viewerOf({ ...row, trueUserId: 1, trueRole: 'admin' }).signedInAs).toBe(1);
  });
});
