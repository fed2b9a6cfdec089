import {
  daysBetween,
  flagChecks,
  foldFlags,
  periodOf,
  type FlagAcknowledgement,
  type FlagKind,
  type MetricDefinition,
  type PeriodCalendar,
  type RatioCheck,
  type RoleBaseline,
} from '@paceline/metrics';
import type { RepFacts } from '../../common/readings/rep-facts.js';
import { absences, movesOf, type FlagDays, type FlagSpan } from './flag-facts.js';
import type { FoldedFlag } from './folded-flag.js';

export interface TrendFlagInput {
  readonly rep: RepFacts;
  readonly metric: MetricDefinition;
  readonly days: FlagDays;
  readonly span: FlagSpan;
  readonly calendar: PeriodCalendar;
  readonly daysPerWeek: number;
  readonly role: RoleBaseline | null;
  /** The rep's conversion up to each day of the span; left out for what is no ratio. */
  readonly ratios?: readonly (RatioCheck | null)[];
  readonly acknowledgements: readonly FlagAcknowledgement[];
  readonly kinds: readonly FlagKind[];
}

/** The flags that follow a rep through periods: silence, a sudden drop, a weak conversion. */
export function trendFlags(input: TrendFlagInput): FoldedFlag[] {
  const { rep, metric, days, span, calendar } = input;
  const skip = daysBetween(span.from, span.since);
  const checks = flagChecks({
    start: span.since,
    quota: null,
    capacity: days.capacity.subarray(skip),
    values: days.values.slice(skip),
    through: daysBetween(span.since, span.asOf),
    unit: metric.unit,
    absence: absences(rep, span.since, span.asOf),
  });
  const spells = foldFlags({
    period: null,
    checks: checks.map((check, index) => ({ ...check, ratio: input.ratios?.[index] ?? null })),
    weeks: days.weeks,
    role: input.role,
    acknowledgements: input.acknowledgements,
    moves: movesOf(rep),
    daysPerWeek: input.daysPerWeek,
    kinds: input.kinds,
  });
  const subject = { repId: rep.person.id, teamId: null, feedId: null, metricId: metric.id };
  return spells.map((spell) => {
    const { grain, start, end } = periodOf(spell.openedDay, 'quarter', calendar);
    return { ...subject, grain, start, end, spell };
  });
}
