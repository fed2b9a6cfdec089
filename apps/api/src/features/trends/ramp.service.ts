import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  addDays,
  addMonths,
  FEWEST_RAMPING,
  isCumulative,
  periodOf,
  previousPeriod,
  rampCurve,
  rampSentence,
  timeToRamp,
  type TimeToRamp,
} from '@paceline/metrics';
import type { PeriodQuery } from '../../common/period-query.js';
import { metricRef } from '../../common/readings/metric-choice.js';
import type { PeriodContext } from '../../common/readings/period-context.js';
import type { RepFacts } from '../../common/readings/rep-facts.js';
import { WorldService } from '../../common/readings/world.service.js';
import type { Scope } from '../../common/scope.query.js';
import { AnswersService, page } from '../readings/answers.service.js';
import { PeriodContextService } from '../readings/period-context.service.js';
import { FullQuotas } from './full-quotas.js';
import type { FullQuota, RampResponse } from './ramp.response.js';
import { tenureMonths } from './tenure-months.js';

export const RAMP = page<PeriodQuery>('trends-ramp');
/** How far back hires are looked at, and how much of their tenure. */
const BACK = 36;
const TENURE = 18;

/** How long new reps take until they bring what a ramped rep is asked for. */
@Injectable()
export class RampService implements OnModuleInit {
  constructor(
    private readonly contexts: PeriodContextService,
    private readonly worlds: WorldService,
    private readonly answers: AnswersService,
  ) {}

  onModuleInit(): void {
    this.answers.register(RAMP, (scope, query) => this.read(scope, query));
  }

  /** For a scope that was already checked. */
  async read(scope: Scope, query: PeriodQuery): Promise<RampResponse> {
    const context = await this.contexts.within(scope, query);
    const { metric, asOf, settings } = context;
    const answer = { metric: metricRef(metric), fullQuotas: [], needs: null };
    if (!isCumulative(metric))
      return {
        ...answer,
        ...curveOf([]),
        needs: `${metric.name} does not add up to a quota over a month.`,
      };
    const days = { from: addMonths(addDays(asOf, 1), -BACK), to: asOf };
    const { reps } = await this.worlds.load({
      scope,
      settings,
      people: days,
      asOf,
      totals: [{ metrics: [metric], days }],
      quotasOf: [metric],
    });
    const full = new FullQuotas(reps, metric);
    const tenures = reps.map((rep) => tenureMonths(rep, context, { full, first: days.from, most: TENURE }));
    const curve = curveOf(tenures);
    return {
      ...answer,
      ...curve,
      fullQuotas: fullQuotasOf(reps, context, full),
      needs: curve.months.length > 0 ? null : rampSentence(null),
    };
  }
}

function curveOf(
  tenures: Parameters<typeof rampCurve>[0],
): Pick<RampResponse, 'months' | 'reps' | 'reached' | 'median' | 'text'> {
  const time = timeToRamp(tenures);
  const curve = rampCurve(tenures, TENURE);
  return {
    months: curve.slice(0, curve.findLastIndex(({ reps }) => reps > 0) + 1).map((month) => ({
      ...month,
      few: month.reps < FEWEST_RAMPING,
      notYet: notYet(time, month.month),
    })),
    reps: time?.reps ?? 0,
    reached: time?.reached ?? 0,
    median: time?.median ?? null,
    text: rampSentence(time),
  };
}

const notYet = (time: TimeToRamp | null, month: number): number | null =>
  time && (time.steps.findLast((step) => step.time <= month)?.left ?? 1);

/** Of the last closed month, for each role that anybody has. */
function fullQuotasOf(
  reps: readonly RepFacts[],
  { asOf, calendar }: PeriodContext,
  full: FullQuotas,
): FullQuota[] {
  const month = previousPeriod(periodOf(addDays(asOf, 1), 'month', calendar), calendar);
  const roles = [...new Set(reps.map(({ jobRole }) => jobRole))].sort();
  return roles.flatMap((jobRole) => {
    const amount = full.of(jobRole, month);
    return amount === null ? [] : [{ jobRole, amount: Math.round(amount) }];
  });
}
