import { regionHolidays } from './region-holidays.js';

const daysOf = async (region: string, year: number) => (await regionHolidays(region, [year])) ?? [];

it('knows a state’s own days beside those of its country', async () => {
  const bavaria = (await daysOf('DE-BY', 2026)).map(({ day }) => day);
  expect(bavaria).toEqual(expect.arrayContaining(['2026-01-06', '2026-10-03', '2026-12-25']));
  const berlin = (await daysOf('de-be', 2026)).map(({ day }) => day);
  expect(berlin).toContain('2026-03-08');
  expect(berlin).not.toContain('2026-01-06');
});

it('takes the day a holiday is moved to', async () => {
  // December 26, 2026 is a Saturday.
  expect((await daysOf('GB', 2026)).map(({ day }) => day)).toContain('2026-12-28');
  expect((await daysOf('US', 2027)).map(({ day }) => day)).toContain('2027-12-24');
});

it('takes what begins at noon or later for half a day', async () => {
  expect(await daysOf('DE-BY', 2026)).toContainEqual(
    expect.objectContaining({ day: '2026-12-24', percent: 50 }),
  );
});

it('takes each day of a holiday that lasts several', async () => {
  const eid = (await daysOf('SA', 2026)).map(({ day }) => day);
  expect(eid).toEqual(expect.arrayContaining(['2026-03-19', '2026-03-20', '2026-03-21', '2026-03-22']));
  expect(eid).not.toContain('2026-03-23');
});

it('has each day once, in order, and all years asked for', async () => {
  const days = ((await regionHolidays('US-CA', [2026, 2027])) ?? []).map(({ day }) => day);
  expect(days).toEqual([...new Set(days)].sort());
  expect(new Set(days.map((day) => day.slice(0, 4)))).toEqual(new Set(['2026', '2027']));
});

it.each(['XX', 'DE-XX', 'DE-BY-XX', '', 'Bavaria', 'constructor'])('knows no region %p', async (region) =>
  expect(await regionHolidays(region, [2026])).toBeNull(),
);
