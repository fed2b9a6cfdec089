import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  addDays,
  bestConversations,
  both,
  divide,
  earlierDay,
  isCumulative,
  nextStep,
  plainMeasure,
  reachSentence,
  recoverableGap,
  valueOr,
  type CatchUp,
  type ConversationCandidate,
} from '@paceline/metrics';
import type { PeriodQuery } from '../../common/period-query.js';
import { capacityOf } from '../../common/readings/capacity-of.js';
import { formattingOf } from '../../common/readings/formatting-of.js';
import { metricRef } from '../../common/readings/metric-choice.js';
import { pastPeriods } from '../../common/readings/past-periods.js';
import type { PeriodContext } from '../../common/readings/period-context.js';
import { periodRef } from '../../common/readings/period-days.js';
import { repCatchUp } from '../../common/readings/rep-catch-up.js';
import type { RepReading } from '../../common/readings/rep-reading.js';
import { WorldService } from '../../common/readings/world.service.js';
import type { Scope } from '../../common/scope.query.js';
import { AnswersService, page } from '../readings/answers.service.js';
import { RepGapService } from '../reps/rep-gap.service.js';
import type { Conversation, ConversationsResponse, RepReach } from './conversations.response.js';
import { TodayFactsService } from './today-facts.service.js';

export const CONVERSATIONS = page<PeriodQuery>('conversations');

/** As many reps' pasts as are looked at; more than a manager talks to. */
const MOST_REPS = 100;
/** Days before the last one that are looked at for what a usual day brings. */
const DAYS_BACK = 120;

/** A rep behind pace, and whether what is missing can still be made up. */
interface Behind {
  readonly read: RepReading;
  readonly caughtUp: CatchUp;
}

/** Whom to talk to today: who is behind, by what can still be made up. */
@Injectable()
export class ConversationsService implements OnModuleInit {
  constructor(
    private readonly facts: TodayFactsService,
    private readonly worlds: WorldService,
    private readonly gaps: RepGapService,
    private readonly answers: AnswersService,
  ) {}

  onModuleInit(): void {
    this.answers.register(CONVERSATIONS, (scope, query) => this.read(scope, query));
  }

  /** For a scope that was already checked. */
  async read(scope: Scope, query: PeriodQuery): Promise<ConversationsResponse> {
    const asked = await this.facts.ask(scope, query);
    const { context } = asked;
    const { world, readings } = await this.facts.read(asked);
    const behind = await this.catchUps(context, isCumulative(context.metric) ? furthestBehind(readings) : []);
    const best = bestConversations(behind.flatMap((each) => candidate(each, context)));
    return {
      team: context.team,
      metric: metricRef(context.metric),
      period: periodRef(context, world),
      asOf: context.asOf,
      conversations: await Promise.all(
        best.flatMap(({ repId, why, step }) => {
          const found = behind.find(({ read }) => read.rep.person.id === repId);
          return found ? [this.conversation(found, { why, step }, scope, context)] : [];
        }),
      ),
      reach: behind.map(reachOf),
    };
  }

  /** Judges by the own past, of which so many reps' days are loaded. */
  private async catchUps(context: PeriodContext, readings: readonly RepReading[]): Promise<Behind[]> {
    const { metric, period, asOf, calendar, scope, settings } = context;
    if (readings.length === 0) return [];
    const past = pastPeriods(period, calendar);
    const world = await this.worlds.load({
      scope,
      reps: readings.map(({ rep }) => rep.person.id),
      settings,
      people: { from: period.start, to: period.end },
      asOf,
      totals: [
        {
          metrics: [metric],
          days: { from: earlierDay(past.at(-1)?.start ?? asOf, addDays(asOf, -DAYS_BACK)), to: asOf },
        },
      ],
      quotasOf: [],
    });
    const withPast = new Map(world.reps.map((rep) => [rep.person.id, rep]));
    return readings.map((read) => {
      const rep = withPast.get(read.rep.person.id) ?? read.rep;
      return { read, caughtUp: repCatchUp({ ...read, rep }, metric, capacityOf(read, context).left, past) };
    });
  }

  private async conversation(
    behind: Behind,
    words: Pick<Conversation, 'why' | 'step'>,
    { teamIds }: Scope,
    context: PeriodContext,
  ): Promise<Conversation> {
    const { person, team } = behind.read.rep;
    const { metric, period, asOf } = context;
    const { split } = await this.gaps.read(
      { teamIds, repId: person.id },
      { metric: metric.key, period: period.key, asOf, own: false },
    );
    return {
      rep: { id: person.id, name: person.name },
      team,
      ...words,
      reach: reachOf(behind),
      split: split?.text ?? null,
    };
  }
}

/** The reps behind pace who can still do something about it, the largest share of the quota first. */
function furthestBehind(readings: readonly RepReading[]): RepReading[] {
  const share = ({ reading: { gap, quota } }: RepReading): number => valueOr(both(gap, quota, divide), 0);
  return readings
    .filter((read) => share(read) < 0 && ['behind', 'watch'].includes(read.reading.status))
    .sort((a, b) => share(a) - share(b) || a.rep.person.id - b.rep.person.id)
    .slice(0, MOST_REPS);
}

function candidate({ read, caughtUp }: Behind, context: PeriodContext): ConversationCandidate[] {
  const { reading, rep } = read;
  const step = nextStep(context.metric, reading, formattingOf(context));
  if (!step?.why) return [];
  return [
    {
      repId: rep.person.id,
      repName: rep.person.name,
      key: context.metric.key,
      recoverable: valueOr(recoverableGap(caughtUp), null),
      gap: Math.abs(valueOr(reading.gap, 0)),
      quota: valueOr(reading.quota, 0),
      weight: 1,
      verdict: caughtUp.verdict,
      why: step.why,
      step: step.text,
    },
  ];
}

const reachOf = ({ read, caughtUp }: Behind): RepReach => ({
  repId: read.rep.person.id,
  verdict: caughtUp.verdict,
  text: reachSentence(caughtUp),
  recoverable: plainMeasure(recoverableGap(caughtUp)),
});
