import { negativeBinomialCdf, roleBaseline, weeklyBaseline } from '@paceline/metrics';
import { HISTORY_WEEKS } from '../worlds/sudden-drop.mjs';

/** One in 741: three standard deviations, one-sided. */
const THREE_SIGMA = 0.00135;
const asWeeks = (values) => values.map((value) => ({ end: '', value, capacity: 1 }));

/** Mean and variance of each series' week from its 26 weeks of history, leaning on the metric's. */
export function weekModels(series) {
  const history = ({ values }) => asWeeks(values.slice(0, HISTORY_WEEKS));
  const metrics = [...new Set(series.map(({ metric }) => metric))];
  const roles = new Map(
    metrics.map((metric) => [
      metric,
      roleBaseline(series.filter((one) => one.metric === metric).map(history)),
    ]),
  );
  return series.map((one) => {
    const role = roles.get(one.metric);
    const mean = weeklyBaseline(history(one), { perWeek: role.perWeek });
    return { role, mean, variance: mean + role.extra * mean ** 2 };
  });
}

const beforeMean = (values, week) =>
  (values[week - 1] + values[week - 2] + values[week - 3] + values[week - 4]) / 4;

/** The rules that dashboards have, and the control chart of textbooks: whether a week raises the alarm. */
export const DROP_RULES = {
  'week < 70% of the four before': ({ values }, week) => values[week] < 0.7 * beforeMean(values, week),
  'week < 50% of the four before': ({ values }, week) => values[week] < 0.5 * beforeMean(values, week),
  'Shewhart, 3 sigma': ({ values }, week, { mean, variance }) =>
    negativeBinomialCdf(values[week], mean, variance) < THREE_SIGMA,
};
