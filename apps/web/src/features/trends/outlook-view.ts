import type {
  LevelChange,
  OutlookResponse,
  OutlookSeries,
  OutlookStep,
  TrendPanel,
  TrendPoint,
  TrendsResponse,
} from '../../lib/api-types.js';
import type { Format } from '../../lib/format.js';

/** What there is, and what comes next: undefined until it is known. */
export interface OutlookView {
  trends: TrendsResponse;
  outlook: OutlookResponse | undefined;
}

/** A point as it is drawn: what came, what was or is expected, and whether the level changed in it. */
export interface ViewPoint extends TrendPoint {
  step: OutlookStep | null;
  change: LevelChange | null;
}

/** The outlook of a panel; undefined while it loads, and for panels without one. */
export function seriesOf(
  outlook: OutlookResponse | undefined,
  { team, rep }: TrendPanel,
): OutlookSeries | undefined {
  if (!team) return outlook?.total;
  return outlook?.panels.find((one) => (rep ? one.rep?.id === rep.id : !one.rep && one.team?.id === team.id));
}

/** The points of a panel with its outlook: periods to come follow those that are there. */
export function withOutlook(points: readonly TrendPoint[], series: OutlookSeries | undefined): ViewPoint[] {
  const steps = new Map(series?.steps.map((step) => [step.key, step]));
  const changeIn = ({ start, end }: TrendPoint) =>
    series?.changes.findLast(({ day }) => start <= day && day <= end) ?? null;
  const there = points.map((point) => ({
    ...point,
    step: steps.get(point.key) ?? null,
    change: changeIn(point),
  }));
  const last = points.at(-1)?.end ?? '';
  return [...there, ...(series?.steps ?? []).filter(({ start }) => start > last).map(comingPoint)];
}

const NOT_YET = { value: null, reason: 'not_started' };

function comingPoint(step: OutlookStep): ViewPoint {
  const { key, label, start, end, quota } = step;
  return {
    ...{ key, label, start, end, quota, step },
    value: NOT_YET,
    attainment: NOT_YET,
    samePartBefore: { value: null, reason: 'no_comparison' },
    complete: false,
    throughDay: null,
    change: null,
  };
}

/** "▲ up 38%". */
export const changeMark = ({ change }: LevelChange, format: Format): string =>
  `${change > 0 ? '▲ up' : '▼ down'} ${format.percent(Math.abs(change))}`;

/** The largest that an outlook says of any of its periods, for the scale of a chart. */
export const mostExpected = (series: readonly (OutlookSeries | undefined)[]): number =>
  Math.max(
    0,
    ...series.flatMap((one) =>
      (one?.steps ?? []).flatMap(({ likely, expected, quota }) => [
        likely?.high ?? expected,
        quota.value ?? 0,
      ]),
    ),
  );
