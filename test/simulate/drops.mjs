import { addDays, foldFlags, median } from '@paceline/metrics';
import { table } from '../bench/report.mjs';
import { DROP_RULES, weekModels } from './baselines/drop-rules.mjs';
import { figure, part } from './format.mjs';
import { nullWorld } from './worlds/null.mjs';
import { HISTORY_WEEKS, suddenDropWorld, WATCHED_WEEKS } from './worlds/sudden-drop.mjs';

const FIRST_SUNDAY = '2021-01-10';
const endOfWeek = (week) => addDays(FIRST_SUNDAY, 7 * week);
const QUARTERS = WATCHED_WEEKS / 13;
const OURS = 'sudden_drop of the product';
/** Rarer work is left to the odds. */
const DENSE = 5;

/**
 * Rules for a drop of half in a rep's weeks, 6% of which truly drop, and in a world where none does (metrics.md §3.2).
 * An alarm is the first a rule raises in the 26 watched weeks.
 */
export function dropTable({ seed, reps, repetitions }) {
  const worlds = Array.from({ length: repetitions }, (_, turn) => ({
    dropped: suddenDropWorld({ seed: seed + turn, reps }),
    calm: nullWorld({ seed: seed + 500 + turn, reps }),
  }));
  const rules = [...Object.keys(DROP_RULES), OURS];
  const results = rules.map((rule) => ({
    rule,
    ...judge(worlds.flatMap(({ dropped }) => alarmsOf(rule, dropped))),
    calm: judge(worlds.flatMap(({ calm }) => alarmsOf(rule, calm))).falseAlarms,
  }));
  const changed = worlds
    .flatMap(({ dropped }) => dropped)
    .filter(({ changedAt }) => changedAt !== null).length;
  const all = worlds.flatMap(({ dropped }) => dropped).length;
  console.log(
    `Sudden drops: ${changed} of ${all} rep-metric series truly drop by half. False alarms per 100 rep-metric-quarters.\n`,
  );
  table(results.map(row));
  return results;
}

/** Per series the week of the rule's first alarm, or null. */
function alarmsOf(rule, series) {
  const models = weekModels(series);
  return series.map((one, index) => ({
    ...one,
    alarm: rule === OURS ? productAlarm(one, models[index]) : ruleAlarm(DROP_RULES[rule], one, models[index]),
  }));
}

function ruleAlarm(rule, series, model) {
  for (let week = HISTORY_WEEKS; week < HISTORY_WEEKS + WATCHED_WEEKS; week++)
    if (rule(series, week, model)) return week;
  return null;
}

function productAlarm({ values }, { role }) {
  const weeks = values.map((value, week) => ({ end: endOfWeek(week), value, capacity: 1 }));
  const last = { day: endOfWeek(values.length - 1), capacity: 0, known: true, value: 0 };
  const flags = foldFlags({ period: null, checks: [last], weeks, role, kinds: ['sudden_drop'] });
  const first = flags.find(({ openedDay }) => openedDay >= endOfWeek(HISTORY_WEEKS));
  return first === undefined ? null : weeks.findIndex(({ end }) => end === first.openedDay);
}

function judge(series) {
  const isRight = ({ alarm, changedAt }) => alarm !== null && changedAt !== null && alarm >= changedAt;
  const right = series.filter(isRight);
  const wrong = series.filter((one) => one.alarm !== null && !isRight(one)).length;
  const recallOf = (chosen) => {
    const changed = chosen.filter(({ changedAt }) => changedAt !== null);
    return changed.length === 0 ? null : changed.filter(isRight).length / changed.length;
  };
  return {
    precision: right.length + wrong === 0 ? null : right.length / (right.length + wrong),
    recall: recallOf(series),
    denseRecall: recallOf(series.filter(({ weeklyMean }) => weeklyMean >= DENSE)),
    delay: median(right.map(({ alarm, changedAt }) => alarm - changedAt + 1)),
    falseAlarms: (100 * wrong) / series.length / QUARTERS,
  };
}

const row = ({ rule, precision, recall, denseRecall, delay, falseAlarms, calm }) => ({
  rule,
  precision: part(precision),
  recall: part(recall, 2),
  'recall, mean ≥ 5': part(denseRecall, 2),
  'delay (weeks)': figure(delay, 0),
  'false alarms': figure(falseAlarms),
  'where nothing drops': figure(calm),
});
