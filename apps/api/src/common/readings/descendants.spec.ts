import { descendants } from './descendants.js';

it('gives a team and all below it, whatever the order they come in', () => {
  const below = descendants([
    { id: 3, name: 'c', parentId: 2 },
    { id: 1, name: 'a', parentId: null },
    { id: 2, name: 'b', parentId: 1 },
    { id: 4, name: 'd', parentId: null },
  ]);
  expect([...below(1)].sort()).toEqual([1, 2, 3]);
  expect([...below(2)]).toEqual([2, 3]);
  expect([...below(4)]).toEqual([4]);
});
