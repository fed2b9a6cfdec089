import { MISSING, reasonText } from '@paceline/metrics';
import type { ChartTable } from '../../charts/chart-figure.js';
import type { ColumnPoint, ColumnTick } from '../../charts/columns.js';
import type { MetricRef, TrendPanel, TrendPoint, TrendsResponse } from '../../lib/api-types.js';
import { stepWeekday } from '../../lib/days.js';
import type { Format } from '../../lib/format.js';
import { changeMark, type ViewPoint } from './outlook-view.js';

/** How many columns two labels under a chart need between them. */
const LABEL_COLUMNS = 4;

/** From which point on there is anything: periods before the first data and quota are not drawn. */
export function firstShown({ total, panels }: TrendsResponse): number {
  const hasSome = ({ value, quota }: TrendPoint) => value.value !== null || quota.value !== null;
  const firsts = [total, ...panels].map(({ points }) => points.findIndex(hasSome)).filter((at) => at >= 0);
  return firsts.length === 0 ? 0 : Math.min(...firsts);
}

/** "November 2026", or while days are missing "November 2026, to Nov 22". */
export const pointName = ({ label, complete, throughDay, value }: TrendPoint, format: Format) =>
  complete || value.value === null ? label : `${label}, to ${format.dayShort(throughDay)}`;

/** A point in words: "November 2026, to Nov 22: $312k of $350k (89%), same part a year before $290k". */
export function pointWords(point: ViewPoint, metric: MetricRef, format: Format): string {
  const change = point.change ? [point.change.text] : [];
  if (point.step && !point.step.begun)
    return `${point.label}: ${[lowerFirst(point.step.text), ...change].join(' ')}`;
  const ahead = point.step ? [lowerFirst(point.step.text)] : [];
  const more = [...ahead, ...change.map(lowerFirst)].map((text) => `; ${text.replace(/\.$/, '')}`);
  return valueWords(point, metric, format) + more.join('');
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

function valueWords(point: TrendPoint, { unit }: MetricRef, format: Format): string {
  const { value, quota, attainment, samePartBefore } = point;
  if (value.value === null) return `${pointName(point, format)}: ${reasonText(value.reason).toLowerCase()}`;
  const share = attainment.value === null ? '' : ` (${format.percent(attainment.value)})`;
  const target = quota.value === null ? '' : ` of ${format.value(quota.value, unit)}${share}`;
  const before =
    samePartBefore.value === null ? '' : `; a year before ${format.value(samePartBefore.value, unit)}`;
  return `${pointName(point, format)}: ${format.value(value.value, unit)}${target}${before}`;
}

/** The columns of a panel. */
export const columnsOf = (
  points: readonly ViewPoint[],
  metric: MetricRef,
  format: Format,
): readonly ColumnPoint[] =>
  points.map((point) => ({
    key: point.key,
    value: point.value.value,
    quota: point.quota.value,
    partial: !point.complete,
    band: point.step,
    change: point.change && changeMark(point.change, format),
    words: pointWords(point, metric, format),
  }));

/** The same numbers as a table; forecasts and changes of level only where there are any. */
export function tableOf(points: readonly ViewPoint[], { unit }: MetricRef, format: Format): ChartTable {
  const full = (value: number | null) => format.full(value, unit);
  const range = (of: { low: number; high: number } | null | undefined) =>
    of ? format.range(of.low, of.high, unit) : MISSING;
  const columns: { label: string; numeric?: boolean; cell: (point: ViewPoint) => string }[] = [
    { label: 'Period', cell: (point) => pointName(point, format) },
    { label: 'Actual', numeric: true, cell: ({ value }) => full(value.value) },
    { label: 'Quota', numeric: true, cell: ({ quota }) => full(quota.value) },
    { label: 'Attainment', numeric: true, cell: ({ attainment }) => format.percent(attainment.value) },
    {
      label: 'Same part a year before',
      numeric: true,
      cell: ({ samePartBefore }) => full(samePartBefore.value),
    },
  ];
  if (points.some(({ step }) => step))
    columns.push(
      { label: 'Forecast, 8 in 10', numeric: true, cell: ({ step }) => range(step?.likely) },
      { label: 'Forecast, 5 in 10', numeric: true, cell: ({ step }) => range(step?.half) },
      {
        label: 'Chance of the quota',
        numeric: true,
        cell: ({ step }) => format.percent(step?.odds.value ?? null),
      },
    );
  if (points.some(({ change }) => change))
    columns.push({ label: 'Change of level', cell: ({ change }) => (change ? change.text : MISSING) });
  return {
    columns: columns.map(({ label, numeric }) => ({ label, ...(numeric ? { numeric } : {}) })),
    rows: points.map((point) => ({ key: point.key, cells: columns.map(({ cell }) => cell(point)) })),
  };
}

/**
 * Labels under the columns: each year where it begins, and the first and the last point where there is room; with
 * `most` also others between, at even distances, so that there are about that many.
 */
export function ticksOf(points: readonly Pick<TrendPoint, 'label' | 'start'>[], most = 0): ColumnTick[] {
  const every = most > 0 ? Math.ceil(points.length / most) : LABEL_COLUMNS;
  const year = (index: number) => points[index]?.start.slice(0, 4) ?? '';
  const ticks: ColumnTick[] = [];
  const end = points.length - 1;
  points.forEach(({ label }, index) => {
    const isYear = index > 0 && year(index) !== year(index - 1);
    const room = index - (ticks.at(-1)?.index ?? -every) >= every;
    const first = index === 0 && !points.slice(1, every).some((_, next) => year(next + 1) !== year(0));
    if (isYear || first) ticks.push({ index, label: year(index) });
    else if (room && index > 0 && (index === end || (most > 0 && isFree(index))))
      ticks.push({ index, label: shortLabel(label) });
  });
  return ticks;

  /** No year begins, and no last point waits, within the next columns. */
  function isFree(index: number): boolean {
    return end - index >= every && year(index) === year(Math.min(index + every - 1, end));
  }
}

/** "November 2026" → "Nov", "Q4 2026" → "Q4", "Week 46, 2026" → "W46". */
const shortLabel = (label: string) =>
  label
    .replace(/^([A-Z][a-z]{2})[a-z]* \d{4}$/, '$1')
    .replace(/^(Q\d|Week \d+),? \d{4}$/, '$1')
    .replace('Week ', 'W');

/** Teams whose data ends a working day or more before the others'. */
export function waitingFor({ total, panels }: TrendsResponse): { name: string; since: string | null }[] {
  const reached = ({ points }: TrendPanel) => points.findLast(({ throughDay }) => throughDay)?.throughDay;
  const latest = reached(total);
  if (!latest) return [];
  return panels.flatMap((panel): { name: string; since: string | null }[] => {
    const to = reached(panel);
    const name = panel.rep?.name ?? panel.team?.name ?? '';
    if (!to) return [{ name, since: null }];
    return stepWeekday(to, 1) <= latest ? [{ name, since: to }] : [];
  });
}

/** The last day with data in the total; null without any. */
export const dataTo = ({ total }: TrendsResponse) =>
  total.points.findLast(({ value }) => value.value !== null)?.throughDay ?? null;

/** Is there anything to order the panels by: pace, or the change against the equal part before? */
export const isRanked = ({ panels }: TrendsResponse) =>
  panels.some(
    ({ latest, comparison }) =>
      (latest?.paceIndex.value ?? null) !== null || comparison.change.value !== null,
  );

/** How many points of the total are over and known: two are needed to speak of a trend. */
export const closedPoints = ({ total }: TrendsResponse) =>
  total.points.filter(({ complete, value }) => complete && value.value !== null).length;
