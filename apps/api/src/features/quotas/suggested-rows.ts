import { dayNumber, suggestQuota, valueOr, type Period } from '@paceline/metrics';
import type { PeriodContext } from '../../common/readings/period-context.js';
import { covers } from '../../common/readings/coverage-index.js';
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
      isWhole(rep, period) ? valueOver([rep], metric, period.start, period.end) : null,
    );
    const known = totals.map((total) => (total === null ? null : valueOr(total, null)));
    const amount = metric.stock ? null : valueOr(suggestQuota(known, metric.unit), null);
    return {
      subject: { type: 'rep', id: rep.person.id, name: rep.person.name, team: rep.team?.name ?? null },
      cells: columns.map(({ key }) => ({ periodKey: key, amount, basis: 'as_given', revisionId: null })),
      status: 'no_target',
    };

    /** Employed from its first day, and with data from its first working day to its last. */
    function isWhole({ person, coveredTo, coverage, whole }: RepFacts, { start, end }: Period): boolean {
      const last = coveredTo(metric);
      const first = dayNumber(start) + whole(start, end).findIndex((capacity) => capacity > 0);
      const employed = person.hireDay === null || person.hireDay <= start;
      return employed && last !== null && last >= end && covers(coverage(metric), first);
    }
  });
}
