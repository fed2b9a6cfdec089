import { monthKey, monthOf, type Day } from './days.js';
import type { SampleRep } from './company.types.js';
import type { MetricTotals } from './truth.types.js';

/** Adds up values per rep, month and metric. */
export class Ledger {
  readonly totals: MetricTotals = {};
  private readonly reps = new Map<SampleRep, Record<string, MetricTotals>>();

  add(rep: SampleRep, day: Day, metric: string, value: number): void {
    if (value === 0) return;
    const months = this.reps.get(rep) ?? {};
    this.reps.set(rep, months);
    const month = (months[monthKey(monthOf(day))] ??= {});
    month[metric] = (month[metric] ?? 0) + value;
    this.totals[metric] = (this.totals[metric] ?? 0) + value;
  }

  /** Month → metric → total of one rep; empty when nothing was added. */
  of(rep: SampleRep): Record<string, MetricTotals> {
    return this.reps.get(rep) ?? {};
  }
}
