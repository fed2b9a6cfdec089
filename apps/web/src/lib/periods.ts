import type { PeriodRef } from './api-types.js';

export interface PeriodChoice {
  value: string;
  label: string;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const month = (year: number, index: number) => {
  const at = new Date(Date.UTC(year, index, 1));
  const key = at.toISOString().slice(0, 7);
  return { value: key, label: `${MONTHS[at.getUTCMonth()] ?? ''} ${at.getUTCFullYear()}` };
};

/** The periods offered in the filter bar around a day: months, quarters and years, newest first; the shown one always among them. */
export function periodChoices(
  today: string,
  shown: PeriodRef | null,
): { group: string; items: PeriodChoice[] }[] {
  const year = Number(today.slice(0, 4));
  const monthIndex = Number(today.slice(5, 7)) - 1;
  const months = Array.from({ length: 6 }, (_, back) => month(year, monthIndex - back));
  const quarterNow = Math.floor(monthIndex / 3);
  const quarters = Array.from({ length: 6 }, (_, back) => {
    const count = year * 4 + quarterNow - back;
    const name = `Q${(count % 4) + 1}`;
    return { value: `${Math.floor(count / 4)}-${name}`, label: `${name} ${Math.floor(count / 4)}` };
  });
  const years = [year, year - 1].map((value) => ({ value: String(value), label: String(value) }));
  const groups = [
    { group: 'Month', items: months },
    { group: 'Quarter', items: quarters },
    { group: 'Year', items: years },
  ];
  const listed = groups.some(({ items }) => items.some(({ value }) => value === shown?.key));
  return shown && !listed
    ? [{ group: 'Shown', items: [{ value: shown.key, label: shown.label }] }, ...groups]
    : groups;
}
