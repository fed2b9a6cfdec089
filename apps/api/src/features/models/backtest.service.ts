import { Injectable } from '@nestjs/common';
import {
  calibrationCard,
  eachDay,
  previousPeriod,
  workdays,
  type CalibrationCard,
  type MetricDefinition,
  type Period,
  type PeriodCalendar,
  type ScoredForecast,
} from '@paceline/metrics';
import { calendarOf } from '../../common/period-calendar.js';
import { countMetricOf } from '../../common/readings/rep-landing.js';
import type { World } from '../../common/readings/world.js';
import { WorldService } from '../../common/readings/world.service.js';
import { SettingsService } from '../settings/settings.service.js';
import { FitsService } from './fits.service.js';
import { nobodyLeftOut, scoredPeriod, type LeftOut, type QuotaSource } from './scored-period.js';

/** At which parts of a period's working days its odds are judged. */
export const POINTS = [0.25, 0.5, 0.75] as const;
/** A synthetic quota is made of so many periods before. */
const BEFORE = 3;
const SEED = 1;

/** What is played again: closed periods of one metric and grain, oldest first. */
export interface BacktestQuestion {
  readonly metric: MetricDefinition;
  readonly periods: readonly Period[];
  readonly quota: QuotaSource;
}

export interface Backtest {
  readonly metric: MetricDefinition;
  /** Those of the periods of which some rep was forecast. */
  readonly periods: readonly Period[];
  readonly leftOut: LeftOut;
  readonly card: CalibrationCard;
}

/**
 * How good the odds have been on this company's own closed periods: each is played again as it stood at some points of
 * it, with what was learned from periods before it only, and held against what came. Facts are those known now.
 */
@Injectable()
export class BacktestService {
  constructor(
    private readonly worlds: WorldService,
    private readonly fits: FitsService,
    private readonly settings: SettingsService,
  ) {}

  /** @returns null without periods to play */
  async run({ metric, periods, quota }: BacktestQuestion): Promise<Backtest | null> {
    const [first, last] = [periods[0], periods.at(-1)];
    if (!first || !last) return null;
    const settings = await this.settings.get();
    const calendar = calendarOf(settings);
    const world = await this.load(metric, first, last, calendar);
    const leftOut = nobodyLeftOut();
    const played: Period[] = [];
    const forecasts: ScoredForecast[] = [];
    for (const period of periods) {
      await this.fits.refresh(metric, period);
      const fits = await this.fits.of(metric, period);
      // Odds without any history stand on the quota alone: nothing was learned that could be judged.
      if (!fits || fits.of(null)?.landing.level === 'estimate') continue;
      const scored = scoredPeriod(world.reps, {
        metric,
        period,
        before: periodsBefore(period, calendar),
        fits,
        days: pointDays(world, period),
        quota,
        thresholds: settings.thresholds,
      });
      forecasts.push(...scored.forecasts);
      for (const why of Object.keys(leftOut) as (keyof LeftOut)[]) leftOut[why] += scored.leftOut[why];
      if (scored.forecasts.length > 0) played.push(period);
    }
    return { metric, periods: played, leftOut, card: calibrationCard(forecasts, { seed: SEED }) };
  }

  private async load(
    metric: MetricDefinition,
    first: Period,
    last: Period,
    calendar: PeriodCalendar,
  ): Promise<World> {
    const days = { from: periodsBefore(first, calendar)[0]?.start ?? first.start, to: last.end };
    return this.worlds.load({
      scope: { teamIds: null, repId: null },
      settings: await this.settings.get(),
      people: days,
      asOf: last.end,
      totals: [{ metrics: [metric, ...countMetricOf(metric)], days }],
      quotasOf: [metric],
    });
  }
}

function periodsBefore(period: Period, calendar: PeriodCalendar): Period[] {
  const before: Period[] = [];
  for (let earlier = period; before.length < BEFORE;) {
    earlier = previousPeriod(earlier, calendar);
    before.unshift(earlier);
  }
  return before;
}

/** The first days by whose end these parts of the period's working days are gone. */
export function pointDays(
  world: Pick<World, 'calendars' | 'region'>,
  { start, end }: Period,
  points: readonly number[] = POINTS,
): string[] {
  const worked = workdays(start, end, world.calendars.calendar(world.region));
  const total = worked.reduce((sum, day) => sum + day, 0);
  const days = eachDay(start, end);
  return points.flatMap((point) => {
    let gone = 0;
    const index = worked.findIndex((day) => (gone += day) >= point * total && gone > 0);
    return days[index] ?? [];
  });
}
