import { weeklyBaseline } from './weekly-baseline.js';

const week = (value: number, capacity = 1) => ({ end: '2026-11-22', value, capacity });

it('stands on the role for two weeks', () => expect(weeklyBaseline([week(30)], { perWeek: 45 })).toBe(40));
it('is the role without a week of the own', () => expect(weeklyBaseline([], { perWeek: 45 })).toBe(45));
it('counts a short week as a part', () =>
  expect(weeklyBaseline([week(18, 0.6)], { perWeek: 0, weeks: 0 })).toBe(30));
it('leans on the role as much as the role is worth', () =>
  expect(weeklyBaseline([week(30), week(30)], { perWeek: 60, weeks: 4 })).toBe(50));
it('is the role when nothing was worked and the role is worth nothing', () =>
  expect(weeklyBaseline([week(0, 0)], { perWeek: 7, weeks: 0 })).toBe(7));
