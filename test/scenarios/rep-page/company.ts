/** The files of the company of README.md, in the order in which they are brought. */

/** Reps of the role SDR: Ana and five who do the same. */
const SETTERS = ['Ana', 'Bea', 'Cleo', 'Dan', 'Eli', 'Fay'];
/** Reps of the role AE: Dora and four who do the same. */
const CLOSERS = ['Dora', 'Gus', 'Hal', 'Ivo', 'Jan'];

const roster = [
  'Rep,Team,Role',
  ...SETTERS.map((rep) => `${rep},North,SDR`),
  ...CLOSERS.map((rep) => `${rep},South,AE`),
];

const quotas = [
  'Rep,Metric,Period,Quota',
  'Ana,Meetings held,2026-05,63',
  'Ana,Meetings held,2026-06,88',
  'Dora,Bookings,2026-06,22000',
];

/** Weekdays of a month from one day to another. May 1, 2026 is a Friday, June 1 a Monday. */
function weekdays(month: string, to: number): string[] {
  const days = Array.from(
    { length: to },
    (_, index) => `2026-${month}-${String(index + 1).padStart(2, '0')}`,
  );
  return days.filter((day) => ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay()));
}

const BEST_DAYS = ['2026-05-18', '2026-05-19', '2026-05-20', '2026-05-21', '2026-05-22'];
const GOOD_DAYS = ['2026-06-01', '2026-06-02', '2026-06-03', '2026-06-04', '2026-06-05', '2026-06-08'];

/** Ana: 3 meetings a day in May and 7 in one week of it; 2 and then 1 in June, of 32 calls a day instead of 40. */
function anasMeetings(day: string): number {
  if (day.startsWith('2026-05')) return BEST_DAYS.includes(day) ? 7 : 3;
  return GOOD_DAYS.includes(day) ? 2 : 1;
}

const daily = [
  'Day,Rep,Calls,Meetings held',
  ...[...weekdays('05', 31), ...weekdays('06', 12)].flatMap((day) =>
    SETTERS.map((rep) => {
      const june = day.startsWith('2026-06');
      return rep === 'Ana'
        ? `${day},Ana,${june ? 32 : 40},${anasMeetings(day)}`
        : `${day},${rep},40,${june ? 4 : 3}`;
    }),
  ),
];

const DEALS = 'Deal ID,Owner,Stage,Amount,Create Date,Close Date,Expected Close';
/** What was opened in the ten days before June and won or lost ten days later, at $5,000 each. */
const CYCLES = [
  ['Closed Won', '2026-05-25', '2026-06-04'],
  ['Closed Lost', '2026-05-26', '2026-06-05'],
  ['Closed Won', '2026-05-29', '2026-06-08'],
  ['Closed Lost', '2026-06-02', '2026-06-12'],
] as const;
const closed = CLOSERS.flatMap((rep) =>
  CYCLES.slice(0, rep === 'Dora' ? 2 : 4).map(
    ([stage, opened, end], index) => `${rep}-${index + 1},${rep},${stage},5000,${opened},${end},`,
  ),
);
const slipping = (expected: string) => `Dora-9,Dora,Proposal,5000,2026-05-04,,${expected}`;

export const FILES: readonly (readonly [name: string, text: string])[] = [
  ['roster.csv', roster],
  ['quotas.csv', quotas],
  ['daily.csv', daily],
  ['deals.csv', [DEALS, ...closed, slipping('2026-06-10')]],
  ['deals-later.csv', [DEALS, ...closed, slipping('2026-06-24')]],
].map(([name, lines]) => [name as string, `${(lines as string[]).join('\n')}\n`] as const);

/**
 * The factors and parts of a gap, by the formulas of docs/concepts/gap-split.md.
 * @param factors each as it is and as the reference has it
 */
export function partsOf(factors: readonly (readonly [actual: number, reference: number])[]): number[] {
  const made = factors.reduce((product, [actual]) => product * actual, 1);
  const asked = factors.reduce((product, [, reference]) => product * reference, 1);
  const mean = (made - asked) / Math.log(made / asked);
  return factors.map(([actual, reference]) => mean * Math.log(actual / reference));
}

/** Ana's rate of calls to meetings in June: 16 of 320, drawn towards the 216 of 2,320 of her role. */
export function anasRate(): { role: number; rate: number } {
  const role = 216 / 2320;
  const apart = 320 * (16 / 320 - role) ** 2 + 5 * 400 * (40 / 400 - role) ** 2 - 5 * role * (1 - role);
  const between = apart / (2320 - (320 ** 2 + 5 * 400 ** 2) / 2320);
  const worth = (role * (1 - role)) / between - 1;
  return { role, rate: (role * worth + 16) / (worth + 320) };
}

/**
 * The least count that is not exceeded with a probability, for a negative binomial count: the masses added up one by one
 * from P(0) = (1 − q)^r by P(k+1) = P(k) × q × (k + r) ÷ (k + 1), r = M²÷(S² − M), q = 1 − M ÷ S².
 */
export function countAt(probability: number, mean: number, variance: number): number {
  const [r, q] = [mean ** 2 / (variance - mean), 1 - mean / variance];
  let [k, mass] = [0, (1 - q) ** r];
  for (let sum = mass; sum < probability; sum += mass) {
    mass *= (q * (k + r)) / (k + 1);
    k += 1;
  }
  return k;
}
