import { readFileSync } from 'node:fs';

/** What a straight line would have said of one rep's month on one day, worked out from the file alone. */
export interface LineForecast {
  readonly rep: string;
  readonly month: string;
  readonly yes: boolean;
  readonly hit: boolean;
}

const dayOf = (month: string, day: number): string => `${month}-${String(day).padStart(2, '0')}`;
/** '01-03-2017' of the file is 2017-03-01. */
const dashed = (text: string): string => text.split('-').reverse().join('-');
const weekdays = (month: string): string[] => {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const last = new Date(Date.UTC(year, number, 0)).getUTCDate();
  return Array.from({ length: last }, (_, at) => dayOf(month, at + 1)).filter(
    (day) => ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay()),
  );
};
const monthsBefore = (month: string): string[] =>
  [3, 2, 1].map((back) => {
    const [year = 0, number = 1] = month.split('-').map(Number);
    return new Date(Date.UTC(year, number - 1 - back, 1)).toISOString().slice(0, 7);
  });

/** Linear pace of every rep and month at these parts of its weekdays, against the mean of three months before × 1.05. */
export function linearForecasts(
  file: string,
  months: readonly string[],
  points: readonly number[],
): LineForecast[] {
  const won = readFileSync(file, 'utf8')
    .split(/\r?\n/)
    .map((line) => line.split(','))
    .filter((cells) => cells[4] === 'Won')
    .map((cells) => ({ rep: cells[1] ?? '', day: dashed(cells[6] ?? ''), value: Number(cells[7]) }));
  const sum = (rep: string, from: string, to: string): number =>
    won
      .filter((deal) => deal.rep === rep && from <= deal.day && deal.day <= to)
      .reduce((total, { value }) => total + value, 0);
  return [...new Set(won.map(({ rep }) => rep))].flatMap((rep) =>
    months.flatMap((month) => {
      const before = monthsBefore(month).reduce((total, m) => total + sum(rep, `${m}-01`, `${m}-31`), 0);
      if (before === 0) return [];
      const quota = (before / 3) * 1.05;
      const hit = sum(rep, `${month}-01`, `${month}-31`) >= quota;
      const days = weekdays(month);
      return points.map((point) => {
        const gone = Math.ceil(point * days.length);
        const actual = sum(rep, `${month}-01`, days[gone - 1] ?? '');
        return { rep, month, yes: (actual / gone) * days.length >= quota, hit };
      });
    }),
  );
}
