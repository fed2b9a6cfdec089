import {
  dayNumber,
  suggestQuota,
  sumCapacity,
  valueOr,
  type MetricDefinition,
  type Period,
} from '@paceline/metrics';
import type { PeriodContext } from '../../common/readings/period-context.js';
import { knownDays } from '../../common/readings/coverage-index.js';
import type { RepFacts } from '../../common/readings/rep-facts.js';
import { valueOver } from '../../common/readings/rep-reading.js';
import type { World } from '../../common/readings/world.js';
import type { QuotaRowResponse } from './quota.response.js';

/** A row per rep with the mean of what the closed periods brought; no amount where there is no history. */
export function suggestedRows(
  { metric }: PeriodContext,
  world: World,
  columns: readonly Period[],
  closed: readonly Period[],
): QuotaRowResponse[] {
  return world.reps.map((rep) => {
    const totals = closed.map((period) =>
      isWhole(rep, metric, period) ? valueOver([rep], metric, period.start, period.end) : null,
    );
    const known = totals.map((total) => (total === null ? null : valueOr(total, null)));
    const amount = metric.stock ? null : valueOr(suggestQuota(known, metric.unit), null);
    return {
      subject: { type: 'rep', id: rep.person.id, name: rep.person.name, team: rep.team?.name ?? null },
      cells: columns.map(({ key }) => ({ periodKey: key, amount, basis: 'as_given', revisionId: null })),
      status: 'no_target',
    };
  });
}

/** Employed and in view all the time, and with data of every working day: a part of a period is no measure of a whole one. */
function isWhole(rep: RepFacts, metric: MetricDefinition, { start, end }: Period): boolean {
  const all = rep.whole(start, end, 'full');
  const [first, last] = [dayNumber(start), dayNumber(end)];
  const covered = rep.coveredTo(metric);
  if (covered === null || covered < end) return false;
  const known = knownDays(rep.coverage(metric), first, all.length, last);
  const seen = sumCapacity(rep.capacity(start, end, 'employed'), 0, undefined, known);
  return seen >= ENOUGH * sumCapacity(all);
}

/** An export begins with its first event, which may be some days into the first period it is about. */
const ENOUGH = 0.9;
