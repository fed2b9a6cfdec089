import { restatements } from './restatements.js';
import type { TotalChange } from './total-change.js';

const monday = '2026-11-16';
const change = (
  at: string,
  before: number | null,
  after: number | null,
  more: Partial<TotalChange> = {},
) => ({
  day: monday,
  before,
  after,
  at: `2026-11-${at}:00Z`,
  importId: 112,
  ...more,
});
const first = change('17T08:00', null, 42);
const later = change('19T08:00', 42, 47, { importId: 118 });
const told = { day: monday, before: 42, after: 47, importId: 118, cause: 'import', at: later.at };
const of = (...changes: TotalChange[]) => restatements(changes, 'UTC');

it('tells a closed day that changed, with both totals and the import', () =>
  expect(of(later, first)).toEqual([told]));
it('says nothing of a first telling, however late', () => {
  expect(of(first)).toEqual([]);
  expect(of()).toEqual([]);
});
it('does not take what was recorded on the day itself for told', () => {
  expect(of(change('16T12:00', null, 20), change('17T08:00', 20, 42))).toEqual([]);
  // In New York it is still Monday at 3 in the morning UTC.
  const night = change('17T03:00', null, 42);
  expect(restatements([night, later], 'America/New_York')).toEqual([]);
  expect(restatements([night, later], 'UTC')).toEqual([told]);
});
it('leaves another rep, told for the first time later, out of the difference', () => {
  const ben = change('19T08:00', null, 30, { importId: 118, series: 'ben' });
  expect(of(first, later, ben)).toEqual([told]);
  expect(of(first, ben)).toEqual([]);
});
it('counts a rep with nothing on a covered day as told of 0', () => {
  const ben = change('19T08:00', null, 3, { importId: 118, series: 'ben', toldBefore: true });
  expect(of(first, ben)).toEqual([{ ...told, after: 45 }]);
});
it('counts a day as told when a file without a change had spoken about it', () => {
  const noon = change('16T12:00', null, 42);
  expect(of(noon, { ...later, toldBefore: true })).toEqual([told]);
});
it('adds up the series of one import, and is silent when they cancel', () => {
  const ben = change('17T08:00', null, 10, { series: 'ben' });
  const moved = change('19T08:00', 10, 5, { importId: 118, series: 'ben' });
  expect(of(first, ben, later)).toEqual([{ ...told, before: 52, after: 57 }]);
  expect(of(first, ben, later, moved)).toEqual([]);
});
it('tells each import of its own, and an undo', () => {
  const undone = change('20T08:00', 47, 42, { importId: 118, cause: 'undo' });
  expect(of(first, later, undone)).toEqual([
    told,
    { ...told, before: 47, after: 42, cause: 'undo', at: undone.at },
  ]);
});
it('goes by day', () => {
  const tuesday = [first, later].map((one) => ({ ...one, day: '2026-11-15' }));
  expect(of(first, later, ...tuesday).map(({ day }) => day)).toEqual(['2026-11-15', monday]);
});
