import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  addDays,
  attainmentDistribution,
  attainmentSentence,
  concentration,
  concentrationSentence,
  isCumulative,
  periodOf,
  previousPeriod,
  sumCapacity,
  type Period,
} from '@paceline/metrics';
import { formattingOf } from '../../common/readings/formatting-of.js';
import { metricRef } from '../../common/readings/metric-choice.js';
import type { PeriodContext } from '../../common/readings/period-context.js';
import type { PeriodFits } from '../../common/readings/period-fits.js';
import { countMetricOf } from '../../common/readings/rep-landing.js';
import type { RepFacts } from '../../common/readings/rep-facts.js';
import { lastDayOf, repQuota, valueOver } from '../../common/readings/rep-reading.js';
import type { World } from '../../common/readings/world.js';
import { WorldService } from '../../common/readings/world.service.js';
import type { PeriodQuery } from '../../common/period-query.js';
import type { Scope } from '../../common/scope.query.js';
import { FitsService } from '../models/fits.service.js';
import { AnswersService, page } from '../readings/answers.service.js';
import { PeriodContextService } from '../readings/period-context.service.js';
import type { SpreadQuarter, SpreadResponse } from './spread.response.js';

export const SPREAD = page<PeriodQuery>('trends-spread');
const QUARTERS = 8;
/** More dots than these hide each other. */
const MOST_DOTS = 120;
const SEED = 1;

/** How evenly a quarter's result was spread over the reps: who made the quota, and how much hangs on a few. */
@Injectable()
export class SpreadService implements OnModuleInit {
  constructor(
    private readonly contexts: PeriodContextService,
    private readonly worlds: WorldService,
    private readonly fits: FitsService,
    private readonly answers: AnswersService,
  ) {}

  onModuleInit(): void {
    this.answers.register(SPREAD, (scope, query) => this.read(scope, query));
  }

  /** For a scope that was already checked. */
  async read(scope: Scope, query: PeriodQuery): Promise<SpreadResponse> {
    const context = await this.contexts.within(scope, query);
    const { metric } = context;
    const nothing = (needs: string): SpreadResponse => ({
      metric: metricRef(metric),
      quarters: [],
      crowded: false,
      needs,
    });
    if (!isCumulative(metric)) return nothing(`${metric.name} does not add up to a quota over a quarter.`);
    const periods = closedQuarters(context);
    const [world, fits] = await Promise.all([
      this.load(context, periods),
      // Of amounts, how much the sizes of deals vary.
      metric.unit === 'money' ? this.fits.of(metric, context.period) : null,
    ]);
    const quarters = periods
      .map((period) => quarterOf(context, world, fits, period))
      .filter(({ concentration: found, attainments }) => found !== null || attainments !== null);
    if (quarters.length === 0) return nothing('Needs a closed quarter with data.');
    const crowded = quarters.some(({ dots }) => dots.length > MOST_DOTS);
    return {
      metric: metricRef(metric),
      quarters: crowded ? quarters.map((quarter) => ({ ...quarter, dots: [] })) : quarters,
      crowded,
      needs: null,
    };
  }

  private load({ scope, settings, metric, asOf }: PeriodContext, periods: readonly Period[]): Promise<World> {
    const days = { from: periods.at(-1)?.start ?? asOf, to: periods[0]?.end ?? asOf };
    return this.worlds.load({
      scope,
      settings,
      people: days,
      asOf,
      totals: [{ metrics: [metric, ...countMetricOf(metric)], days }],
      quotasOf: [metric],
    });
  }
}

/** The last quarters that are over as of the day, the newest first. */
function closedQuarters({ asOf, calendar }: PeriodContext): Period[] {
  const current = periodOf(addDays(asOf, 1), 'quarter', calendar);
  const periods: Period[] = [];
  for (let period = current; periods.length < QUARTERS;)
    periods.push((period = previousPeriod(period, calendar)));
  return periods;
}

function quarterOf(
  context: PeriodContext,
  world: World,
  fits: PeriodFits | null,
  period: Period,
): SpreadQuarter {
  const formatting = formattingOf(context);
  const everybody = world.reps.flatMap((rep) => readRep(rep, context, period));
  const asked = everybody.filter(({ quota }) => quota !== null);
  // Who is asked for more is there for more: with quotas, equals are equally good at what they are asked for.
  const people = asked.length > 0 ? asked : everybody;
  const spread = attainmentDistribution(asked.map(attainmentOf));
  const found = concentration(
    people.map(({ value, quota, time }) => ({ value, exposure: quota ?? time })),
    thingsOf(
      context,
      people.map(({ rep }) => rep),
      fits,
      period,
    ),
  );
  return {
    key: period.key,
    label: period.label,
    end: period.end,
    attainments: spread && { ...spread, text: attainmentSentence(spread, period.label, formatting) },
    concentration: found && {
      count: found.count,
      gini: found.gini,
      topPeople: found.top.people,
      topShare: { value: found.top.value, low: found.top.low, high: found.top.high },
      chance: found.chance,
      text: concentrationSentence(found, formatting),
    },
    dots: asked
      .map((read) => ({
        rep: { id: read.rep.person.id, name: read.rep.person.name },
        attainment: attainmentOf(read),
      }))
      .sort((a, b) => a.attainment - b.attainment),
  };
}

interface QuarterOfRep {
  readonly rep: RepFacts;
  readonly value: number;
  /** Null without a quota for the whole quarter, or with one of zero. */
  readonly quota: number | null;
  /** Working days there. */
  readonly time: number;
}

const attainmentOf = ({ value, quota }: QuarterOfRep): number => value / (quota ?? NaN);

/** None of somebody who did not work in the quarter, or of whom files do not speak up to its end. */
function readRep(rep: RepFacts, { metric, asOf }: PeriodContext, period: Period): QuarterOfRep[] {
  const { start, end } = period;
  const through = lastDayOf(rep, metric, asOf);
  const time = sumCapacity(rep.capacity(start, end));
  const value = valueOver([rep], metric, start, end);
  if (through === null || through < end || time <= 0 || !value.ok) return [];
  const quota = repQuota(rep, metric, period);
  return [{ rep, value: value.value, quota: quota.ok && quota.value > 0 ? quota.value : null, time }];
}

/** How many things the quarter's result is made of, and how much their sizes vary; null where nobody counts them. */
function thingsOf(
  { metric }: PeriodContext,
  reps: readonly RepFacts[],
  fits: PeriodFits | null,
  { start, end }: Period,
): { count: number; sizeCv2: number; seed: number } | null {
  const counted = metric.unit === 'count' ? metric : countMetricOf(metric)[0];
  const count = counted ? valueOver(reps, counted, start, end) : null;
  if (!count?.ok || count.value <= 0) return null;
  const sizes = metric.unit === 'count' ? null : fits?.of(null)?.landing.sizes;
  return { count: count.value, sizeCv2: sizes ? sizes.variance / sizes.mean ** 2 : 0, seed: SEED };
}
