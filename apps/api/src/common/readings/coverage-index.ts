import { earlierDay, laterDay, type MetricDefinition } from '@paceline/metrics';
import type { CoverageRow } from '../facts/coverage.query.js';

type Ranges = { from: string; to: string }[];

/** The stored metrics whose coverage a metric has: its own, its parts', or what deals show for a stock of deals. */
export function partKeys(metric: MetricDefinition): string[] {
  if (metric.stock) return ['deals_created'];
  if (metric.denominator.length === 0) return [metric.key];
  return [...new Set([...metric.numerator, ...metric.denominator])];
}

/** Which days files spoke about, per metric and team. A rep without a team goes by all teams together. */
export class CoverageIndex {
  private readonly byTeam = new Map<string, Ranges>();

  private readonly last = new Map<string, string>();

  constructor(rows: readonly CoverageRow[], keyOf: ReadonlyMap<number, string>) {
    for (const { metricId, teamId, last, ranges } of rows) {
      const key = keyOf.get(metricId);
      if (key === undefined) continue;
      for (const name of [`${key}/${teamId}`, `${key}/`]) {
        this.byTeam.set(name, [...(this.byTeam.get(name) ?? []), ...ranges]);
        this.last.set(name, laterDay(this.last.get(name) ?? '', last));
      }
    }
  }

  /** The last day covered for a team (null: any) by all parts of a metric; null while one of them has no data. */
  lastDay(metric: MetricDefinition, teamId: number | null): string | null {
    const days = partKeys(metric).map((key) => this.last.get(`${key}/${teamId ?? ''}`));
    return days.reduce<string | null>(
      (last, day) => (day === undefined || last === null ? null : earlierDay(last, day)),
      days[0] ?? null,
    );
  }

  /** The first loaded day covered for a team by all parts of a metric; null without any. */
  firstDay(metric: MetricDefinition, teamId: number | null): string | null {
    const days = partKeys(metric).map((key) =>
      (this.byTeam.get(`${key}/${teamId ?? ''}`) ?? []).reduce<string | null>(
        (first, { from }) => (first === null ? from : earlierDay(first, from)),
        null,
      ),
    );
    return days.reduce((first, day) => (day === null || first === null ? null : laterDay(first, day)), days[0] ?? null);
  }

  /** Whether all parts of a metric are covered on a day for a team (null: any). */
  covers(metric: MetricDefinition, teamId: number | null, day: string): boolean {
    return partKeys(metric).every((key) =>
      (this.byTeam.get(`${key}/${teamId ?? ''}`) ?? []).some((range) => range.from <= day && day <= range.to),
    );
  }
}
