import { alarmCounts, countFlips, foldFlags, mean } from '@paceline/metrics';
import { table } from '../bench/report.mjs';
import { linearLanding, sum } from './baselines/landings.mjs';
import { part, percent } from './format.mjs';
import { learnLanding } from './model.mjs';
import { baseWorld } from './worlds/base.mjs';
import { WORKDAYS } from './worlds/day-shapes.mjs';
import { addDays } from '@paceline/metrics';
import { calendarDay, quarterStart } from './worlds/on-calendar.mjs';

const OURS = 'at_risk of the product';
const GRIDS = {
  weekly: Array.from({ length: 11 }, (_, index) => 8 + 5 * index),
  daily: Array.from({ length: WORKDAYS - 1 }, (_, index) => index + 1),
};
const MIDDLE = 33;
const RULES = {
  'linear pace < 90%': ({ linear, quota }) => linear < 0.9 * quota,
  'linear pace < 75%': ({ linear, quota }) => linear < 0.75 * quota,
  'P(hit) < .35': ({ odds }) => odds < 0.35,
};

/**
 * Rules that say a quota is at risk, checked weekly or after each day (metrics.md §3.2). Precision is of all times a rep
 * was seen flagged; recall is of those who miss, seen in the middle of the quarter.
 */
export function atRiskTable({ seed, reps, repetitions }) {
  const results = ['deals', 'meetings', 'amounts'].flatMap((metric) => {
    const quarters = Array.from({ length: repetitions }, (_, turn) =>
      checkedReps(baseWorld({ metric, seed: seed + 77 * turn, reps })),
    ).flat();
    return Object.entries(GRIDS).flatMap(([checks, days]) =>
      [...Object.keys(RULES), OURS].map((rule) => ({ metric, checks, rule, ...judge(rule, days, quarters) })),
    );
  });
  console.log('At risk: precision of what is seen flagged; flips are times on or off per rep and quarter.\n');
  table(results.map(row));
  return results;
}

/** Each rep's quarter with what is known after each of its days. */
function checkedReps(world) {
  const model = learnLanding(world);
  return world.reps.map((rep) => {
    const days = Array.from({ length: WORKDAYS }, (_, index) => ({
      day: addDays(quarterStart(rep.past.length), calendarDay(index)),
      quota: rep.quota,
      actual: sum(rep.now.values, 0, index + 1),
      linear: linearLanding(rep, index + 1, world.workdays).landing,
      odds: model.odds(rep, index + 1),
      progress: model.progress[index + 1],
      left: WORKDAYS - index - 1,
    }));
    return { missed: rep.now.total < rep.quota, days };
  });
}

function judge(rule, grid, quarters) {
  const seen = quarters.map(({ missed, days }) => {
    const checks = grid.map((day) => days[day - 1]);
    return { missed, states: rule === OURS ? productStates(checks) : checks.map(RULES[rule]) };
  });
  const middle = grid.indexOf(MIDDLE);
  const share = (chosen, test) => mean(chosen.map((one) => (test(one) ? 1 : 0)));
  const checks = seen.flatMap(({ missed, states }) => states.map((flagged) => ({ flagged, real: missed })));
  return {
    precision: alarmCounts(checks).precision,
    recall: share(
      seen.filter(({ missed }) => missed),
      ({ states }) => states[middle],
    ),
    hitters: share(
      seen.filter(({ missed }) => !missed),
      ({ states }) => states.includes(true),
    ),
    flips: mean(seen.map(({ states }) => countFlips(states))),
  };
}

/** On from the day a flag is raised to the day before it clears. */
function productStates(checks) {
  const period = { start: checks[0].day, end: addDays(checks.at(-1).day, 7) };
  const spells = foldFlags({ period, checks: checks.map(checkOf), kinds: ['at_risk'] });
  return checks.map(({ day }) =>
    spells.some(({ openedDay, closedDay }) => openedDay <= day && (closedDay === null || day < closedDay)),
  );
}

function checkOf({ day, quota, actual, odds, progress, left }) {
  const expected = quota * progress;
  const pace = {
    day,
    unit: 'count',
    actual,
    quota,
    expected,
    progress,
    paceIndex: expected > 0 ? actual / expected : 1,
    gap: actual - expected,
    requiredPerDay: left > 0 ? Math.max(0, quota - actual) / left : null,
    currentPerDay: null,
    workingDaysLeft: left,
  };
  return { day, capacity: 1, known: true, value: 0, pace, odds };
}

const row = ({ metric, checks, rule, precision, recall, hitters, flips }) => ({
  metric,
  checks,
  rule,
  precision: part(precision),
  'recall mid-quarter': part(recall, 2),
  'hitters ever flagged': percent(hitters),
  flips: part(flips, 2),
});
