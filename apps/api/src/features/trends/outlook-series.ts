import {
  changeSentence,
  chanceOfReaching,
  decompose,
  forecastMethodText,
  isCumulative,
  levelChanges,
  onceRunning,
  plainMeasure,
  stepSentence,
  sumCapacity,
  trendClaim,
  trendSentence,
  unknown,
  workdays,
  type Forecast,
  type ForecastStep,
  type Grain,
  type Period,
  type TrendClaim,
} from '@paceline/metrics';
import { formattingOf } from '../../common/readings/formatting-of.js';
import type { PeriodContext } from '../../common/readings/period-context.js';
import type { World } from '../../common/readings/world.js';
import type { LevelChange, OutlookSeries, OutlookStep, OutlookTrend } from './outlook.response.js';
import { closedValue, panelQuota } from './panel-points.js';
import type { Panel } from './panel.js';

/** What all series of an outlook share. */
export interface Ahead {
  readonly context: PeriodContext;
  readonly world: World;
  readonly grain: Grain;
  readonly season: number;
  /** The periods that are over, oldest first, and the ones that come next. */
  readonly closed: readonly Period[];
  readonly coming: readonly Period[];
  /** The last day with data. */
  readonly through: string;
  readonly weeks: readonly Period[];
}

const SEED = 1;
const WEEKS_A_YEAR = 52;

/** What comes next for one panel, where it is heading, and when its level changed. */
export function outlookSeries(
  ahead: Ahead,
  panel: Panel,
  history: readonly (number | null)[],
  forecast: Forecast | null,
): OutlookSeries {
  const { grain, season, context } = ahead;
  const closed = history.filter((value) => value !== null).length;
  return {
    team: panel.team,
    rep: panel.rep,
    method: forecast?.method ?? null,
    methodText: forecastMethodText(forecast, { grain, season, closed }),
    steps: (forecast?.steps ?? []).flatMap((step, index) => {
      const period = ahead.coming[index];
      return period ? [plainStep(ahead, panel, period, step)] : [];
    }),
    trend: plainTrend(
      trendClaim(adjusted(ahead, ahead.closed, history, season), { over: 1, seed: SEED }),
      ahead,
      closed,
    ),
    changes: context.metric.stock ? [] : changesOf(ahead, panel),
  };
}

function plainStep(ahead: Ahead, panel: Panel, period: Period, step: ForecastStep): OutlookStep {
  const { context, world, through } = ahead;
  const { metric } = context;
  const begun = period.start <= through;
  const quota = panelQuota(world, panel, context, period);
  const odds =
    quota.ok && isCumulative(metric) ? chanceOfReaching(quota.value, step.outcomes) : unknown('no_quota');
  const most = metric.unit === 'ratio' ? 1 : Infinity;
  const capped = (range: { low: number; high: number } | null) =>
    range && { low: Math.min(most, range.low), high: Math.min(most, range.high) };
  const shown = {
    expected: Math.min(most, step.expected),
    half: capped(step.half),
    likely: capped(step.likely),
  };
  return {
    key: period.key,
    label: period.label,
    start: period.start,
    end: period.end,
    begun,
    ...shown,
    lowConfidence: step.lowConfidence,
    quota: plainMeasure(quota),
    odds: plainMeasure(odds),
    text: stepSentence(shown, { unit: metric.unit, quota, odds, begun }, formattingOf(context)),
  };
}

function plainTrend(claim: TrendClaim | null, { context, grain }: Ahead, closed: number): OutlookTrend {
  return {
    direction: claim?.direction ?? null,
    range: claim && { low: claim.low, high: claim.high },
    text: trendSentence(claim, { grain, closed, unit: context.metric.unit }, formattingOf(context)),
  };
}

/** A series without its season, as if each period had as many working days. */
function adjusted(
  ahead: Ahead,
  periods: readonly Period[],
  values: readonly (number | null)[],
  season: number,
): readonly (number | null)[] {
  return decompose(values, { season, ...capacityOf(ahead, periods) })?.adjusted ?? [];
}

/** The working days of each period; of ratios none, as they do not grow with the days. */
function capacityOf({ context, world }: Ahead, periods: readonly Period[]): { capacity?: number[] } {
  if (!isCumulative(context.metric)) return {};
  const calendar = world.calendars.calendar(world.region);
  return { capacity: periods.map(({ start, end }) => sumCapacity(workdays(start, end, calendar))) };
}

function changesOf(ahead: Ahead, panel: Panel): LevelChange[] {
  const { context, world, weeks } = ahead;
  const values = onceRunning(weeks.map((week) => closedValue(context, world, panel, week)));
  const settings = { season: WEEKS_A_YEAR, seed: SEED, ...capacityOf(ahead, weeks) };
  return levelChanges(values, settings).map(({ index, before, after, change }) => {
    const day = weeks[index]?.start ?? '';
    const { unit } = context.metric;
    const text = changeSentence({ before, after, change }, { day, unit }, formattingOf(context));
    return { day, before, after, change, text };
  });
}
