import { Injectable } from '@nestjs/common';
import { addDays, daysBetween, earlierDay, laterDay, type MetricDefinition } from '@paceline/metrics';
import { DataSource } from 'typeorm';
import { loadMetricsWithData } from '../../common/facts/metric-use.query.js';
import type { PeriodQuery } from '../../common/period-query.js';
import { lookBack } from '../../common/readings/period-days.js';
import type { PeriodContext } from '../../common/readings/period-context.js';
import { countMetricOf } from '../../common/readings/rep-landing.js';
import { repReading, type ReadingQuestion, type RepReading } from '../../common/readings/rep-reading.js';
import { wholeMonths } from '../../common/readings/world-window.js';
import { WorldService } from '../../common/readings/world.service.js';
import type { World } from '../../common/readings/world.js';
import type { Scope } from '../../common/scope.query.js';
import { FitsService } from '../models/fits.service.js';
import { PeriodContextService } from '../readings/period-context.service.js';
import { stripMetrics } from './day-strip.js';

/** Days before the last one that a normal band is taken from: about 40 working days. */
const LOOK_BACK = 60;
const NEAR = 7;
/** Months. */
const QUARTER = 3;
/** Days off in a row within which the last working day is looked for. */
export const LONGEST_BREAK = 5;

/** What is asked of a day, understood. */
export interface TodayQuestion {
  readonly context: PeriodContext;
  /** What the day is told by. */
  readonly strip: readonly MetricDefinition[];
}

/** Every rep's reading, and what it was read from. */
export interface TodayFacts {
  readonly world: World;
  readonly question: ReadingQuestion;
  readonly readings: readonly RepReading[];
}

/** The last day whose facts are wanted: looking far back, nobody asks for today. */
export const loadedTo = ({ asOf, today }: PeriodContext): string =>
  daysBetween(asOf, today) <= NEAR ? laterDay(asOf, today) : asOf;

/** What everything about a day starts with: one load of facts, then arithmetic. */
@Injectable()
export class TodayFactsService {
  constructor(
    private readonly db: DataSource,
    private readonly contexts: PeriodContextService,
    private readonly worlds: WorldService,
    private readonly fits: FitsService,
  ) {}

  /** Understands the filters for a scope that was already checked. */
  async ask(scope: Scope, query: PeriodQuery): Promise<TodayQuestion> {
    const [context, withData] = await Promise.all([
      this.contexts.within(scope, query),
      loadMetricsWithData(this.db),
    ]);
    return { context, strip: stripMetrics(withData) };
  }

  /** Loads and reads all reps of the question's scope. */
  async read({ context, strip }: TodayQuestion): Promise<TodayFacts> {
    const { metric, period, asOf, settings } = context;
    const [world, fits] = await Promise.all([this.load(context, strip), this.fits.of(metric, period)]);
    const question: ReadingQuestion = { metric, period, asOf, thresholds: settings.thresholds, fits };
    return { world, question, readings: world.reps.map((rep) => repReading(rep, question)) };
  }

  private load(context: PeriodContext, strip: readonly MetricDefinition[]): Promise<World> {
    const { metric, period, asOf } = context;
    const to = loadedTo(context);
    const near = { from: addDays(asOf, -LONGEST_BREAK), to };
    const wide = { from: lookBack(period, asOf, LOOK_BACK), to };
    return this.worlds.load({
      scope: context.scope,
      settings: context.settings,
      people: { from: period.start, to: period.end },
      asOf,
      totals: [
        { metrics: strip, days: wholeMonths(near) },
        { metrics: [metric, ...countMetricOf(metric)], days: wholeMonths(wide, QUARTER) },
      ],
      quotasOf: [metric, ...strip],
      // The whole period's quotas, also of its months to come.
      quotaDays: {
        from: earlierDay(period.start, near.from),
        to: laterDay(period.end, to),
      },
      ...(metric.stock ? { stock: { from: period.start, to: period.end } } : {}),
    });
  }
}
