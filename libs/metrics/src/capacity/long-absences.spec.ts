import { longAbsences } from './long-absences.js';
import { WEEKDAYS_ONLY } from './work-calendar.js';

const leave = (from: string, to: string, fraction = 1) => ({ from, to, fraction });

it('finds none without leave', () => expect(longAbsences([], 10, WEEKDAYS_ONLY)).toEqual([]));

it('keeps what lasts more working days than asked, not what lasts as many', () => {
  expect(longAbsences([leave('2026-11-02', '2026-11-13')], 10, WEEKDAYS_ONLY)).toEqual([]);
  expect(longAbsences([leave('2026-11-02', '2026-11-16')], 10, WEEKDAYS_ONLY)).toEqual([
    { from: '2026-11-02', to: '2026-11-16' },
  ]);
});

it('joins spells with only days off between them, in any order and overlapping', () => {
  const parts = [
    leave('2026-11-09', '2026-11-13'),
    leave('2026-11-02', '2026-11-06'),
    leave('2026-11-16', '2026-11-17'),
    leave('2026-11-03', '2026-11-04'),
  ];
  expect(longAbsences(parts, 10, WEEKDAYS_ONLY)).toEqual([{ from: '2026-11-02', to: '2026-11-17' }]);
  const workedOneDay = [leave('2026-11-02', '2026-11-09'), leave('2026-11-11', '2026-11-17')];
  expect(longAbsences(workedOneDay, 10, WEEKDAYS_ONLY)).toEqual([]);
});

it('does not count holidays as leave, nor half days', () => {
  const holidays = new Map([['2026-11-11', 1]]);
  const eleven = [leave('2026-11-02', '2026-11-16')];
  expect(longAbsences(eleven, 10, { ...WEEKDAYS_ONLY, holidays })).toEqual([]);
  expect(longAbsences([leave('2026-11-02', '2026-12-31', 0.5)], 10, WEEKDAYS_ONLY)).toEqual([]);
});
