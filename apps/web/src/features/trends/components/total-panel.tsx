import { niceMax } from '../../../charts/nice-max.js';
import { mostExpected, type OutlookView } from '../outlook-view.js';
import { TrendFigure } from './trend-figure.js';

const WORDS = { day: 'day', week: 'week', month: 'month', quarter: 'quarter', year: 'year' };

/** All teams of the chosen scope together, on a scale of their own. */
export function TotalPanel({ trends, outlook }: OutlookView) {
  const { total, metric, grain } = trends;
  const most = total.points.reduce(
    (max, { value, quota }) => Math.max(max, value.value ?? 0, quota.value ?? 0),
    mostExpected([outlook?.total]),
  );
  return (
    <TrendFigure
      trends={trends}
      outlook={outlook}
      panel={total}
      max={niceMax(most)}
      name="All together"
      desc={`${metric.name} by ${WORDS[grain]}, all together. Equal parts of periods are compared.`}
    />
  );
}
