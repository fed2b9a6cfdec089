import {
  attainment,
  both,
  earlierDay,
  isCumulative,
  known,
  plainMeasure,
  relativeChange,
  samePartBefore,
  unknown,
  valueOr,
  type DayRange,
  type Measure,
  type Period,
  type SamePartSettings,
} from '@paceline/metrics';
import type { PeriodContext } from '../../common/readings/period-context.js';
import { repQuota } from '../../common/readings/rep-reading.js';
import { teamQuota } from '../../common/readings/team-of-reps.js';
import type { World } from '../../common/readings/world.js';
import { coveredShare, panelValue, type Panel } from './panel.js';
import type { TrendPoint } from './trends.response.js';

/** A panel's value per period, against its quota and the equal part of a year before. */
export function panelPoints(
  context: PeriodContext,
  world: World,
  panel: Panel,
  periods: readonly Period[],
): TrendPoint[] {
  const { metric, asOf } = context;
  return periods.map((period) => {
    const last = panel.covered === null ? null : earlierDay(earlierDay(panel.covered.last, asOf), period.end);
    const begun = last !== null && last >= period.start;
    const value = begun ? panelValue(panel, metric, period.start, last) : unknown('waiting_for_data');
    const quota = panelQuota(world, panel, context, period);
    const complete = last === period.end && isWhole(world, panel, period);
    return {
      key: period.key,
      label: period.label,
      start: period.start,
      end: period.end,
      value: plainMeasure(value),
      quota: plainMeasure(quota),
      attainment: plainMeasure(attainment(value, quota, metric.direction)),
      complete,
      throughDay: begun ? last : null,
      samePartBefore: plainMeasure(
        begun ? partBefore(context, world, panel, period, last).value : unknown('no_comparison'),
      ),
    };
  });
}

/** The value of a period that is over and that files spoke about; null otherwise. */
export function closedValue(
  { metric }: PeriodContext,
  world: World,
  panel: Panel,
  period: Period,
): number | null {
  if (panel.covered === null || panel.covered.last < period.end || !isWhole(world, panel, period))
    return null;
  return valueOr(panelValue(panel, metric, period.start, period.end), null);
}

/** The panel's own quota, else the sum of its reps'; for levels only the own. */
export function panelQuota(world: World, panel: Panel, { metric }: PeriodContext, period: Period): Measure {
  const own = teamQuota(world, panel.quotaTeams, metric, period).amount;
  if (own.ok) return own;
  if (!isCumulative(metric))
    return panel.members.length === 1 && panel.members[0] ? repQuota(panel.members[0], metric, period) : own;
  let [sum, found, partial] = [0, false, !own.ok && own.reason === 'partial_quota'];
  for (const rep of panel.members) {
    if (!rep.quotas.has(metric.id)) continue;
    const quota = repQuota(rep, metric, period);
    if (quota.ok) [sum, found] = [sum + quota.value, true];
    else partial ||= quota.reason === 'partial_quota';
  }
  return found ? known(sum) : unknown(partial ? 'partial_quota' : 'no_quota');
}

export interface PartBefore {
  value: Measure;
  than: 'last year' | 'the period before';
}

/** The equal part of the same period a year before; without data then, none. */
export function partBefore(
  { metric, calendar }: PeriodContext,
  world: World,
  panel: Panel,
  period: Period,
  through: string,
  compare: SamePartSettings['compare'] = 'last_year',
): PartBefore {
  const work = world.calendars.calendar(world.region);
  const range = samePartBefore(period, through, { periods: calendar, work, compare });
  const than = compare === 'previous' ? 'the period before' : 'last year';
  const known = range !== null && isWhole(world, panel, range);
  return {
    than,
    value: known ? panelValue(panel, metric, range.start, range.end) : unknown('no_comparison'),
  };
}

/** Exports of deals begin with the first deal, a few days into the first period they are about. */
const ENOUGH = 0.9;

/** Whether files spoke about (nearly) all of a span: a part of it would look smaller than the whole was. */
function isWhole(world: World, panel: Panel, range: DayRange): boolean {
  const work = world.calendars.calendar(world.region);
  return panel.covered !== null && coveredShare(panel.covered, range, work) >= ENOUGH;
}

/** Relative change; of ratios the difference. */
export const changeOf = (now: Measure, before: Measure, isRatio: boolean): Measure =>
  isRatio ? both(now, before, (a, b) => a - b) : relativeChange(now, before);
