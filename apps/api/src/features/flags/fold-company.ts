import {
  roleBaseline,
  type FlagAcknowledgement,
  type MetricDefinition,
  type Period,
  type PeriodCalendar,
  type RoleBaseline,
} from '@paceline/metrics';
import { groupBy } from '../../common/group-by.js';
import { FEWEST_PEERS, type PeriodFits } from '../../common/readings/period-fits.js';
import type { RepFacts } from '../../common/readings/rep-facts.js';
import { flagDays, weeksBefore, type FlagDays, type FlagSpan } from './flag-facts.js';
import type { FlagMetrics } from './flag-metrics.js';
import type { FoldedFlag } from './folded-flag.js';
import { quotaFlags } from './quota-flags.js';
import { ratioChecks } from './ratio-checks.js';
import { trendFlags } from './trend-flags.js';

export interface FoldInput {
  readonly reps: readonly RepFacts[];
  readonly metrics: FlagMetrics;
  readonly span: FlagSpan;
  readonly calendar: PeriodCalendar;
  readonly daysPerWeek: number;
  /** The months and quarters whose quotas are judged, with what closed periods say about them. */
  readonly periods: readonly { metric: MetricDefinition; period: Period; fits: PeriodFits | null }[];
  readonly acknowledged: (repId: number, metricId: number) => readonly FlagAcknowledgement[];
}

/** All flags about reps: role by role and metric by metric, since what is usual is learned from peers. */
export function foldCompany(input: FoldInput): FoldedFlag[] {
  return rolesOf(input.reps).flatMap((peers) => [
    ...input.metrics.activities.flatMap((metric) => activityFlags(input, peers, metric)),
    ...input.metrics.ratios.flatMap((metric) => conversionFlags(input, peers, metric)),
    ...input.metrics.quotas.flatMap((metric) => flagsOfQuotas(input, peers, metric)),
  ]);
}

/** Reps by job role; roles of a few together with everybody else of such roles. */
function rolesOf(reps: readonly RepFacts[]): RepFacts[][] {
  const roles = [...groupBy(reps, ({ jobRole }) => jobRole).values()];
  const large = roles.filter((peers) => peers.length >= FEWEST_PEERS);
  const rest = roles.filter((peers) => peers.length < FEWEST_PEERS).flat();
  return rest.length > 0 ? [...large, rest] : large;
}

function activityFlags(input: FoldInput, peers: readonly RepFacts[], metric: MetricDefinition): FoldedFlag[] {
  const { days, role } = daysOf(input, peers, metric);
  const primary = isPrimary(input, peers, metric, role);
  return peers.flatMap((rep) => {
    const own = days.get(rep.person.id);
    if (!own || !role) return [];
    return trendFlags({
      ...input,
      rep,
      metric,
      days: own,
      role,
      acknowledgements: input.acknowledged(rep.person.id, metric.id),
      kinds: primary ? ['stalled', 'sudden_drop'] : ['sudden_drop'],
    });
  });
}

/** The activity that the role does most of: its silence is the rep's. */
function isPrimary(
  input: FoldInput,
  peers: readonly RepFacts[],
  metric: MetricDefinition,
  role: RoleBaseline | null,
): boolean {
  if (!role) return false;
  return input.metrics.activities.every(
    (other) => other.id === metric.id || (daysOf(input, peers, other).role?.perWeek ?? 0) <= role.perWeek,
  );
}

function conversionFlags(
  input: FoldInput,
  peers: readonly RepFacts[],
  metric: MetricDefinition,
): FoldedFlag[] {
  const checks = ratioChecks(peers, metric, input.span);
  const { days } = daysOf(input, peers, metric);
  return peers.flatMap((rep) => {
    const own = days.get(rep.person.id);
    if (!own) return [];
    return trendFlags({
      ...input,
      rep,
      metric,
      days: { ...own, weeks: [] },
      role: null,
      ratios: checks.get(rep.person.id),
      acknowledgements: input.acknowledged(rep.person.id, metric.id),
      kinds: ['efficiency_gap'],
    });
  });
}

function flagsOfQuotas(input: FoldInput, peers: readonly RepFacts[], metric: MetricDefinition): FoldedFlag[] {
  const counted = metric.unit === 'count' ? daysOf(input, peers, metric) : null;
  return input.periods
    .filter((each) => each.metric.id === metric.id)
    .flatMap(({ period, fits }) =>
      peers.flatMap((rep) =>
        quotaFlags({
          rep,
          metric,
          period,
          fits,
          asOf: input.span.asOf,
          weeks: counted?.days.get(rep.person.id)?.weeks ?? [],
          role: counted?.role ?? null,
          valueShare: 1 / peers.length,
          acknowledgements: input.acknowledged(rep.person.id, metric.id),
        }),
      ),
    );
}

interface RoleDays {
  readonly days: ReadonlyMap<number, FlagDays>;
  readonly role: RoleBaseline | null;
}

const remembered = new WeakMap<readonly RepFacts[], Map<number, RoleDays>>();

/** The days of a role's reps, and what a week of the role brought before flags are folded. Worked out once per run. */
function daysOf(
  { span, daysPerWeek }: FoldInput,
  peers: readonly RepFacts[],
  metric: MetricDefinition,
): RoleDays {
  const known = remembered.get(peers) ?? new Map<number, RoleDays>();
  remembered.set(peers, known);
  let found = known.get(metric.id);
  if (!found) {
    const days = new Map(peers.map((rep) => [rep.person.id, flagDays(rep, metric, span, daysPerWeek)]));
    const before = [...days.values()].map(({ weeks }) => weeksBefore(weeks, span.since));
    found = { days, role: roleBaseline(before) };
    known.set(metric.id, found);
  }
  return found;
}
