import { addMonths, median, sumCapacity, type MetricDefinition, type Period } from '@paceline/metrics';
import type { RepFacts } from '../../common/readings/rep-facts.js';
import { repQuota } from '../../common/readings/rep-reading.js';

/** Reps with so many months of tenure, or without a hire date, are asked for all. */
const FULL_FROM = 12;

/**
 * What a fully ramped rep of a role is asked for in a month: the middle quota of its reps with a year of tenure; of all
 * such reps where the role has none. Quotas of new reps cannot be used: they usually have the ramp in them already.
 */
export class FullQuotas {
  private readonly known = new Map<string, number | null>();

  constructor(
    private readonly reps: readonly RepFacts[],
    private readonly metric: MetricDefinition,
  ) {}

  /** Null where nobody with a year of tenure has a quota. */
  of(jobRole: string | null, month: Period): number | null {
    const name = `${month.key}/${jobRole ?? ''}`;
    const found = this.known.get(name);
    if (found !== undefined) return found;
    const own = this.middle(
      this.reps.filter((rep) => rep.jobRole === jobRole),
      month,
    );
    const amount = own ?? (jobRole === null ? null : this.middle(this.reps, month));
    this.known.set(name, amount);
    return amount;
  }

  private middle(reps: readonly RepFacts[], month: Period): number | null {
    const { start, end } = month;
    return median(
      reps.flatMap((rep) => {
        const { hireDay } = rep.person;
        if (hireDay !== null && addMonths(hireDay, FULL_FROM) > start) return [];
        if (sumCapacity(rep.capacity(start, end)) <= 0) return [];
        const quota = repQuota(rep, this.metric, month);
        return quota.ok && quota.value > 0 ? [quota.value] : [];
      }),
    );
  }
}
