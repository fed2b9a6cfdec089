import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  addDays,
  catchUpSentence,
  chainMetrics,
  earlierDay,
  explainCatchUp,
  explainGapSplit,
  explainRecoverable,
  explainWay,
  factorName,
  metricByKey,
  plainMeasure,
  reachSentence,
  recoverableGap,
  waysToClose,
  type CatchUp as CatchUpResult,
  type DayRange,
  type Explanation,
  type MetricDefinition,
  type Period,
} from '@paceline/metrics';
import { capacityOf } from '../../common/readings/capacity-of.js';
import { formattingOf } from '../../common/readings/formatting-of.js';
import { metricRef } from '../../common/readings/metric-choice.js';
import { outcomeFactors, stepsKnown } from '../../common/readings/outcome-factors.js';
import { OutcomeFactsService } from '../../common/readings/outcome-facts.service.js';
import { pastPeriods } from '../../common/readings/past-periods.js';
import { isLatest, type PeriodContext } from '../../common/readings/period-context.js';
import { periodRef } from '../../common/readings/period-days.js';
import { plainMath } from '../../common/readings/plain-math.js';
import { repCatchUp } from '../../common/readings/rep-catch-up.js';
import { repLanding } from '../../common/readings/rep-landing.js';
import type { Scope } from '../../common/scope.query.js';
import { plainSplit, splitOf } from './gap-parts.js';
import { plainWay, waysInput } from './gap-ways.js';
import type { CatchUp, GapSplit, RepGapResponse, Way } from './rep-gap.response.js';
import { RepQuestionService, type RepPageQuery, type RepAnswer } from './rep-question.service.js';
import { AnswersService, page } from '../readings/answers.service.js';

/** The longest sales cycle by which steps are looked for before the oldest period. */
const LONGEST_CYCLE = 180;

export const REP_GAP = page<RepPageQuery>('rep gap');

/** What of the answer rests on the steps to an outcome. */
interface Outcome {
  readonly split: GapSplit | null;
  readonly ways: Way[] | null;
  readonly math: readonly Explanation[];
}
const NONE: Outcome = { split: null, ways: null, math: [] };

/** Why a rep is behind, whether it can be made up, and by what. */
@Injectable()
export class RepGapService implements OnModuleInit {
  constructor(
    private readonly questions: RepQuestionService,
    private readonly outcomes: OutcomeFactsService,
    private readonly answers: AnswersService,
  ) {}

  onModuleInit(): void {
    this.answers.register(REP_GAP, (scope, query) => this.read(scope, query));
  }

  /** For a scope of one rep that was already checked. */
  async read(scope: Scope, query: RepPageQuery): Promise<RepGapResponse> {
    const context = await this.questions.contextOf(scope, query);
    const { metric, period, asOf, calendar } = context;
    const past = pastPeriods(period, calendar);
    const steps = chainMetrics(metric.key).flatMap((key) => metricByKey(key) ?? []);
    const from = addDays((past.at(-1) ?? period).start, -LONGEST_CYCLE);
    const answer = await this.questions.read(context, { metrics: steps, from });
    const { left } = capacityOf(answer.read, answer.question);
    const caughtUp = repCatchUp(answer.read, metric, left, past);
    const { split, ways, math } = await this.outcome(answer, past, left, {
      teamIds: scope.teamIds,
      own: query.own,
    });
    return {
      rep: { id: answer.rep.person.id, name: answer.rep.person.name },
      metric: metricRef(metric),
      period: periodRef(context, answer.world),
      asOf,
      catchUp: plainCatchUp(caughtUp, metric, context),
      split,
      ways,
      math: plainMath([
        explainCatchUp(caughtUp, metric.unit),
        explainRecoverable(caughtUp, metric.unit),
        ...math,
      ]),
    };
  }

  private async outcome(
    answer: RepAnswer,
    past: readonly Period[],
    capacityLeft: number,
    seen: { readonly teamIds: readonly number[] | null; readonly own: boolean },
  ): Promise<Outcome> {
    const { context, rep, read, question } = answer;
    const { metric, period } = context;
    const through = read.reading.coveredTo;
    if (through === null) return NONE;
    const days: DayRange = { start: period.start, end: earlierDay(through, period.end) };
    const facts = await this.outcomes.of(rep, metric, days, seen);
    if (facts === null) return NONE;
    const factors = stepsKnown(rep, facts, days) ? outcomeFactors(rep, facts, days, past) : null;
    // Deals are known as they stand now: of an earlier day nobody knows which were open.
    const moved = isLatest(context) ? await this.outcomes.movedCloses(context.scope, rep, days) : null;
    const split = splitOf({ reading: read.reading, metric, facts, factors, moved, days });
    const landed = repLanding(read, question);
    const input = factors && waysInput({ read, landed, period, days, capacityLeft, facts, factors });
    const ways = input && waysToClose(input);
    const formatting = formattingOf(context);
    return {
      split: split && plainSplit(split, metric, facts, formatting),
      ways: ways && ways.map((way) => plainWay(way, formatting)),
      math: [
        ...(split ? [explainGapSplit(split, metric.unit, factorName)] : []),
        ...(factors
          ? [...factors.conversions, ...(factors.size ? [factors.size] : [])].map(({ math }) => math)
          : []),
        ...(input && ways ? ways.map((way) => explainWay(way, input, metric.unit, factorName(way.key))) : []),
      ],
    };
  }
}

function plainCatchUp(caughtUp: CatchUpResult, metric: MetricDefinition, context: PeriodContext): CatchUp {
  const formatting = formattingOf(context);
  return {
    ...caughtUp,
    recoverable: plainMeasure(recoverableGap(caughtUp)),
    text: catchUpSentence(metric, caughtUp, formatting),
    reach: reachSentence(caughtUp),
  };
}
