import {
  addDays,
  createBoard,
  daysBetween,
  fitLanding,
  learnShape,
  randomGamma,
  randomPoisson,
  recompute,
  roleBaseline,
  seededRandom,
  trendStart,
  WEEKDAYS_ONLY,
  workdays,
} from '@paceline/metrics';

/** Ten metrics: how many a working day of the usual rep brings. The last two are amounts, of deals counted by another. */
const METRICS = [
  { key: 'calls', perDay: 60 },
  { key: 'calls_connected', perDay: 18 },
  { key: 'emails', perDay: 25 },
  { key: 'calls_inbound', perDay: 6 },
  { key: 'meetings_booked', perDay: 1.5 },
  { key: 'meetings_held', perDay: 1 },
  { key: 'deals_created', perDay: 0.6 },
  { key: 'deals_won', perDay: 0.3 },
  { key: 'bookings', countedBy: 7, size: 1_200_000 },
  { key: 'pipeline_created', countedBy: 6, size: 1_500_000 },
];
const LEARNED_MONTHS = 12;
/** Reps of one role: a role's history is enough to learn from, and a company has several. */
const ROLE_REPS = 100;

/**
 * The board of a company with ten metrics, its days filled and computed once.
 * @param {{ reps: number, months: number, through: string }} size months of history up to the day `through`
 * @returns {{ board: object, learnedIn: number }} learnedIn: milliseconds to learn shapes, roles and landings
 */
export function companyBoard({ reps, months, through, seed = 1 }) {
  const first = new Date(`${through}T00:00:00Z`);
  first.setUTCMonth(first.getUTCMonth() - months);
  const start = mondayOnOrBefore(first.toISOString().slice(0, 10));
  const month = through.slice(0, 7);
  const period = { start: `${month}-01`, end: lastOfMonth(month) };
  const capacity = workdays(start, period.end, WEEKDAYS_ONLY);
  const days = daysBetween(start, through) + 1;
  const values = fillDays({ reps, days, room: capacity.length, capacity, seed });
  const started = performance.now();
  const metrics = METRICS.map((metric, index) => ({
    key: metric.key,
    ...learn({ metric, values, index, start, period, capacity, days }),
    quotas: quotasOf(metric, reps),
    countedBy: metric.countedBy,
  }));
  const learnedIn = performance.now() - started;
  const board = createBoard({
    start,
    period,
    trendStart: trendStart(through),
    reps: Array.from({ length: reps }, (_, rep) => rep),
    calendars: [capacity],
    calendarOf: new Array(reps).fill(0),
    fullCapacity: capacity,
    metrics,
  });
  values.forEach((plane, index) => board.metrics[index].values.set(plane));
  board.days = days;
  recompute(board);
  return { board, learnedIn, capacity };
}

/** What a day brings, by metric and rep, for `appendDay`. */
export function oneMoreDay(reps, seed) {
  const next = seededRandom(seed);
  const counts = METRICS.slice(0, 8).map(({ perDay }) =>
    Array.from({ length: reps }, () => randomPoisson(next, perDay)),
  );
  const amounts = METRICS.slice(8).map(({ countedBy, size }) =>
    counts[countedBy].map((count) => count * size),
  );
  return [...counts, ...amounts];
}

/** Reps by days, rep after rep; days beyond the history stay without data. */
function fillDays({ reps, days, room, capacity, seed }) {
  const next = seededRandom(seed);
  const planes = METRICS.map(() => new Int32Array(reps * room).fill(-(2 ** 31)));
  for (let rep = 0; rep < reps; rep++) {
    const level = randomGamma(next, 12) / 12;
    for (let day = 0; day < days; day++) {
      METRICS.forEach(({ perDay, countedBy, size }, index) => {
        const at = rep * room + day;
        if (countedBy === undefined) planes[index][at] = randomPoisson(next, perDay * level * capacity[day]);
        else planes[index][at] = Math.round(planes[countedBy][at] * size * (0.5 + next()));
      });
    }
  }
  return planes;
}

function learn({ metric, values, index, start, period, capacity, days }) {
  const room = capacity.length;
  const reps = Math.min(ROLE_REPS, values[index].length / room);
  const months = monthsBefore(period.start, LEARNED_MONTHS).map((from) => ({
    from,
    at: daysBetween(start, from),
    length: daysBetween(from, lastOfMonth(from.slice(0, 7))) + 1,
  }));
  const slice = (plane, rep, { at, length }) => plane.subarray(rep * room + at, rep * room + at + length);
  const periodOf = (rep) => (month) => {
    const own = slice(values[index], rep, month);
    const counted = metric.countedBy === undefined ? undefined : slice(values[metric.countedBy], rep, month);
    const squares = counted && Float64Array.from(own, (value, day) => value ** 2 / Math.max(1, counted[day]));
    return {
      start: month.from,
      capacity: capacity.subarray(month.at, month.at + month.length),
      values: own,
      ...(counted ? { counts: counted, squares } : {}),
    };
  };
  const histories = Array.from({ length: reps }, (_, rep) => ({ rep, periods: months.map(periodOf(rep)) }));
  const team = months.map((_, month) => teamPeriod(histories.map(({ periods }) => periods[month])));
  const shape = learnShape({ grain: 'month', periods: team });
  const fit = fitLanding({
    kind: metric.countedBy === undefined ? 'counts' : 'amounts',
    reps: histories,
    shape,
  });
  const role =
    metric.countedBy === undefined
      ? roleBaseline(weeksOf({ values: values[index], room, days, reps }))
      : null;
  return { shape, fit, role };
}

function teamPeriod(periods) {
  const [{ start, capacity }] = periods;
  const total = (name) =>
    capacity.map((_, day) => periods.reduce((sum, period) => sum + period[name][day], 0));
  return { start, capacity: capacity.map((day) => day * periods.length), values: total('values') };
}

function weeksOf({ values, room, days, reps }) {
  return Array.from({ length: reps }, (_, rep) =>
    Array.from({ length: 52 }, (_, back) => {
      const from = 7 * (Math.floor(days / 7) - 52 + back);
      const week = values.subarray(rep * room + from, rep * room + from + 7);
      return { end: '', value: week.reduce((sum, value) => sum + value, 0), capacity: 1 };
    }),
  );
}

/** A month of about 21 working days, a tenth more than the usual rep does. */
function quotasOf({ perDay, countedBy, size }, reps) {
  const usual = 21 * (perDay ?? METRICS[countedBy].perDay * size);
  return Array.from({ length: reps }, (_, rep) =>
    Math.max(1, Math.round(usual * (0.9 + 0.4 * ((rep * 7) % 10) * 0.1))),
  );
}

function monthsBefore(start, count) {
  const date = new Date(`${start}T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() - count);
  return Array.from({ length: count }, () => {
    const from = date.toISOString().slice(0, 10);
    date.setUTCMonth(date.getUTCMonth() + 1);
    return from;
  });
}

function lastOfMonth(month) {
  const date = new Date(`${month}-01T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + 1, 0);
  return date.toISOString().slice(0, 10);
}

function mondayOnOrBefore(day) {
  const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  return addDays(day, -weekday);
}
