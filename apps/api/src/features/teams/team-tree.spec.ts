import { teamTree } from './team-tree.js';

describe('teamTree', () => {
  it('puts each team after the one above it', () => {
    const order = teamTree([
      { id: 3, name: 'Austin', parentId: 2 },
      { id: 4, name: 'Berlin', parentId: null },
      { id: 2, name: 'Americas', parentId: null },
      { id: 5, name: 'Boston', parentId: 2 },
    ]);
    expect(order.map((team) => [team.name, team.depth])).toEqual([
      ['Berlin', 0],
      ['Americas', 0],
      ['Austin', 1],
      ['Boston', 1],
    ]);
  });

  it('does not tell the parent that the viewer does not see', () => {
    expect(teamTree([{ id: 3, name: 'Austin', parentId: 2 }])).toEqual([
      { id: 3, name: 'Austin', parentId: null, depth: 0 },
    ]);
  });
});
