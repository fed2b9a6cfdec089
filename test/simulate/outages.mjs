import { addDays, flagWeeks, foldFlags, mean, median, roleBaseline, variance } from '@paceline/metrics';
import { table } from '../bench/report.mjs';
import { figure, part } from './format.mjs';
import { outageWorld } from './worlds/outage.mjs';

const FIRST_MONDAY = '2021-01-04';
/** What is usual is learned from these days; nothing stops before them. */
const LEARNED = 40;
const QUARTER = 63;
const dayOf = (index) => addDays(FIRST_MONDAY, 7 * Math.floor(index / 5) + (index % 5));

/**
 * Days without anything: a source that delivers nothing, a team of whom nothing came, and reps who stop (metrics.md
 * §3.4, 1 and 2). A rule that looks at one rep alone cannot tell them apart.
 */
export function outageTable({ seed, repetitions }) {
  const series = Array.from({ length: repetitions }, (_, turn) =>
    seriesOf(outageWorld({ seed: seed + turn }), turn),
  ).flat();
  const results = [
    judge('nothing for 14 working days', 'stops', series, silentFor(14)),
    judge('nothing for 3 working days', 'stops', series, silentFor(3)),
    judge('stalled of the product', 'stops', series, flagged('stalled')),
    judge('data_missing of the product', 'outages', series, flagged('data_missing')),
  ];
  console.log(
    'Silence: calls, e-mails and meetings of reps who stop, and of reps whose data does not arrive.\n',
  );
  table(results.map(row));
  return results;
}

/** Every metric of every rep, with what stopped it and what others of its source and team did. */
function seriesOf({ outages, reps }, turn) {
  const roles = new Map(reps[0].series.map(({ metric }) => [metric, roleOf(reps, metric)]));
  return reps.flatMap((rep) =>
    rep.series.map((one) => {
      const hit = outages.filter(
        ({ source, team }) => (source ?? one.source) === one.source && (team ?? rep.team) === rep.team,
      );
      const checks = checksOf(reps, rep, one);
      return {
        ...one,
        turn,
        stopsAt: rep.stopsAt,
        outages: hit,
        checks,
        role: roles.get(one.metric),
        weeks: weeksOf(one),
      };
    }),
  );
}

function roleOf(reps, metric) {
  const own = reps.map(({ series }) =>
    weeksOf(series.find((one) => one.metric === metric)).slice(0, LEARNED / 5),
  );
  return roleBaseline(own);
}

function weeksOf({ values }) {
  const days = new Array((values.length / 5) * 7).fill(0);
  const capacity = days.map((_, day) => (day % 7 < 5 ? 1 : 0));
  values.forEach((value, index) => (days[7 * Math.floor(index / 5) + (index % 5)] = value));
  return flagWeeks({ start: FIRST_MONDAY, capacity, values: days });
}

function checksOf(reps, rep, { source, values }) {
  const bySource = (one) => one.series.filter((other) => other.source === source);
  const activity = (one, index) => bySource(one).reduce((sum, other) => sum + other.values[index], 0);
  const past = Array.from({ length: LEARNED }, (_, index) => activity(rep, index));
  const team = reps.filter((one) => one.team === rep.team);
  const shareSilent = (some, index) => some.filter((one) => activity(one, index) === 0).length / some.length;
  return values.map((value, index) => ({
    day: dayOf(index),
    capacity: 1,
    known: true,
    value,
    silence: {
      activity: activity(rep, index),
      usual: mean(past),
      variance: variance(past),
      teamSilent: shareSilent(team, index),
      sourceSilent: shareSilent(reps, index) === 1,
      syncAgeHours: null,
    },
  }));
}

/** Per series the days on which a rule raises, as indexes. */
const flagged =
  (kind) =>
  ({ checks, weeks, role }) => {
    const spells = foldFlags({ period: null, checks, weeks, role, kinds: [kind] });
    return spells.map(({ openedDay }) => checks.findIndex(({ day }) => day === openedDay));
  };

const silentFor =
  (days) =>
  ({ values }) =>
    values.flatMap((_, index) => {
      const quiet = values.slice(Math.max(0, index - days + 1), index + 1);
      const before = values[index - days] ?? 0;
      return quiet.length === days && quiet.every((value) => value === 0) && before > 0 ? [index] : [];
    });

function judge(rule, what, series, raisedBy) {
  const delays = [];
  let [real, wrong] = [0, 0];
  for (const one of series) {
    const starts =
      what === 'stops' ? [one.stopsAt].filter((at) => at !== null) : one.outages.map(({ from }) => from);
    // An outage that begins after the rep has stopped is no longer to be seen.
    const due = starts.filter((at) => what === 'stops' || at < (one.stopsAt ?? Infinity));
    const raised = raisedBy(one).filter((index) => index >= LEARNED);
    real += due.length;
    const until = (at) => (what === 'stops' ? Infinity : at + 4);
    for (const at of due) {
      const first = raised.find((index) => index >= at && index <= until(at));
      if (first !== undefined) delays.push(first - at + 1);
    }
    wrong += raised.filter((index) => !starts.some((at) => index >= at && index <= until(at))).length;
  }
  const quarters = (series.length * (series[0].values.length - LEARNED)) / QUARTER;
  return {
    rule,
    what,
    recall: delays.length / real,
    delay: median(delays),
    falseAlarms: (100 * wrong) / quarters,
  };
}

const row = ({ rule, what, recall, delay, falseAlarms }) => ({
  rule,
  'meant for': what,
  recall: part(recall, 2),
  'delay (working days)': figure(delay, 0),
  'false alarms per 100 rep-metric-quarters': figure(falseAlarms),
});
