import { DEFAULT_FLAG_RULES } from './flag-rules.js';
import { weeksTo } from './testing/scenario.js';
import { walkWeeks, type Reset } from './walk-weeks.js';

const role = { perWeek: 20, extra: 0.05, weeks: 2 };
const ten = Array<number>(10).fill(20);
const walk = (values: number[], resets: Reset[] = []) =>
  walkWeeks(weeksTo('2026-11-22', values), role, resets, DEFAULT_FLAG_RULES.suddenDrop);

it('adds nothing up before there are eight weeks', () => {
  expect(walk(Array<number>(8).fill(2)).every(({ down }) => down === 0)).toBe(true);
  expect(walk([...Array<number>(8).fill(20), 2]).at(-1)?.down).toBe(2.5);
});
it('lets no single week add more than 2.5', () => expect(walk([...ten, 0]).at(-1)?.down).toBe(2.5));
it('keeps the baseline while a drop adds up', () => {
  const states = walk([...ten, 5, 5, 5, 5, 5]);
  expect(states.at(-1)?.perWeek).toBe(states.at(-2)?.perWeek);
  expect(states.at(-1)).toMatchObject({ weeks: 4, actual: 20 });
  expect(states.at(-1)?.usual).toBeGreaterThan(70);
});
it('learns the new level from the last four weeks once it is acknowledged', () => {
  const [before, after] = walk(
    [...ten, 5, 5, 5, 5, 5],
    [{ day: '2026-11-18', because: 'acknowledged' }],
  ).slice(-2);
  expect(before?.down).toBeGreaterThan(6);
  // (4 × 5 + 2 × 20) ÷ 6
  expect(after).toMatchObject({ perWeek: 10, reset: 'acknowledged' });
  expect(after?.down).toBeLessThan(2.5);
});
it('forgets everything at a move to another team', () =>
  expect(walk([...ten, 20], [{ day: '2026-11-16', because: 'moved' }]).at(-1)).toMatchObject({
    perWeek: 20,
    down: 0,
    weeks: 1,
    reset: 'moved',
  }));
it('leaves out weeks without capacity', () => {
  const weeks = weeksTo('2026-11-22', [...ten, 0]).map((week) => ({
    ...week,
    capacity: week.value > 0 ? 1 : 0,
  }));
  expect(walkWeeks(weeks, role, [], DEFAULT_FLAG_RULES.suddenDrop)).toHaveLength(10);
});
it('has nothing to say without weeks', () => expect(walk([])).toEqual([]));
