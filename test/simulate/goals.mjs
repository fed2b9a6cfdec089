import { table } from '../bench/report.mjs';
import { figure, part } from './format.mjs';

const IN_TROUBLE = ['weeks alike', 'drop of half'];
const from = (low) => ({ low, text: `≥ ${part(low, 2)}` });
const upTo = (high, digits = 2) => ({ high, text: `≤ ${part(high, digits)}` });
const within = (low, high) => ({ low, high, text: `${part(low, 2)} to ${part(high, 2)}` });

/**
 * Holds the figures of a run against the aims of metrics.md §6 and prints which are met; the worst of several counts.
 * @param {{ forecasts?: object[], drops?: object[], atRisk?: object[], efficiency?: object[] }} results as the tables
 *   return them; what was not run is not judged
 */
export function goalTable({ forecasts = [], drops = [], atRisk = [], efficiency = [] }) {
  const goals = [...forecastGoals(forecasts), ...flagGoals(drops, atRisk, efficiency)];
  console.log('Aims of the design and what this run measured; the worst of several counts.\n');
  table(goals.map(judge).filter((goal) => goal !== null));
}

function forecastGoals(forecasts) {
  const cards = (worlds, metrics) =>
    forecasts
      .filter(({ world, metric }) => worlds.includes(world) && (metrics?.includes(metric) ?? true))
      .map(({ world, metric, card }) => ({ name: `${metric}, ${world}`, card }));
  const base = cards(['base']);
  const trouble = cards(IN_TROUBLE);
  const all = (chosen, value) => chosen.map(({ name, card }) => ({ name, value: value(card) }));
  const lower = (card) => 1 - card.crpsRatio;
  return [
    { goal: 'Brier ÷ linear, base', aim: upTo(0.7), values: all(base, (card) => card.brierRatio) },
    {
      goal: 'CRPS below linear, deals and meetings',
      aim: from(0.4),
      values: all(cards(['base'], ['deals', 'meetings']), lower),
    },
    { goal: 'CRPS below linear, calls', aim: from(0.3), values: all(cards(['base'], ['calls']), lower) },
    { goal: 'ECE, base', aim: upTo(0.04), values: all(base, (card) => card.calibrationError) },
    {
      goal: '80% interval holds, base',
      aim: within(0.77, 0.88),
      values: all(base, (card) => card.coverage80),
    },
    {
      goal: 'ECE, weeks alike and drop',
      aim: upTo(0.05),
      values: all(trouble, (card) => card.calibrationError),
    },
    {
      goal: '80% interval holds, weeks alike and drop',
      aim: within(0.69, 0.9),
      values: all(trouble, (card) => card.coverage80),
    },
  ];
}

function flagGoals(drops, atRisk, efficiency) {
  const drop = drops.filter(({ rule }) => rule.startsWith('sudden_drop'));
  const risk = (checks) =>
    atRisk.filter((one) => one.metric === 'deals' && one.checks === checks && one.rule.startsWith('at_risk'));
  const gap = efficiency.filter(({ rule }) => rule.startsWith('efficiency_gap'));
  const all = (chosen, value) =>
    chosen.map((one) => ({ name: one.trials ? `${one.trials} trials` : '', value: value(one) }));
  return [
    {
      goal: 'False drop flags per 100',
      aim: upTo(3, 1),
      values: all(drop, (one) => Math.max(one.falseAlarms, one.calm)),
    },
    { goal: 'Drop recall, mean ≥ 5 a week', aim: from(0.8), values: all(drop, (one) => one.denseRecall) },
    { goal: 'Drop delay in weeks', aim: upTo(4, 0), values: all(drop, (one) => one.delay) },
    ...['weekly', 'daily'].flatMap((checks) => [
      {
        goal: `at_risk precision, deals, ${checks} checks`,
        aim: from(0.85),
        values: all(risk(checks), (one) => one.precision),
      },
      {
        goal: `at_risk flips, deals, ${checks} checks`,
        aim: upTo(0.8),
        values: all(risk(checks), (one) => one.flips),
      },
      {
        goal: `Hitters ever at_risk, deals, ${checks} checks`,
        aim: upTo(0.25),
        values: all(risk(checks), (one) => one.hitters),
      },
    ]),
    { goal: 'efficiency_gap precision', aim: from(0.8), values: all(gap, (one) => one.precision) },
  ];
}

function judge({ goal, aim, values }) {
  if (values.length === 0) return null;
  const { low = -Infinity, high = Infinity, text } = aim;
  const room = ({ value }) => Math.min(value - low, high - value);
  const worst = values.reduce((a, b) => (room(b) < room(a) ? b : a));
  return {
    goal,
    aim: text,
    measured: worst.value < 1 ? part(worst.value) : figure(worst.value),
    'worst of': worst.name,
    met: room(worst) >= 0 ? 'yes' : 'NO',
  };
}
