import { dayNumber, earlierDay, laterDay, type MetricDefinition } from '@paceline/metrics';
import type { CoverageRow } from '../facts/coverage.query.js';

/** Stretches of day numbers, both ends counted. */
export type CoveredRanges = readonly { readonly from: number; readonly to: number }[];

/** The stored metrics whose coverage a metric has: its own, its parts', or what deals show for a stock of deals. */
export function partKeys(metric: MetricDefinition): string[] {
  if (metric.stock) return ['deals_created'];
  if (metric.denominator.length === 0) return [metric.key];
  return [...new Set([...metric.numerator, ...metric.denominator])];
}

/** Whether a day lies in one of the stretches. */
export const covers = (ranges: CoveredRanges, day: number): boolean =>
  ranges.some(({ from, to }) => from <= day && day <= to);

/**
 * The days from `first` on (1 with data, 0 without) of so many; undefined when a file spoke about each of them up to
 * the day `through`, which is the usual case.
 */
export function knownDays(
  ranges: CoveredRanges,
  first: number,
  length: number,
  through: number,
): Uint8Array | undefined {
  const last = Math.min(through, first + length - 1);
  if (ranges.some(({ from, to }) => from <= first && last <= to)) return undefined;
  const known = new Uint8Array(length);
  for (const { from, to } of ranges) {
    if (to >= first) known.fill(1, Math.max(0, from - first), Math.min(length, to - first + 1));
  }
  return known;
}

/** Which days files spoke about, per metric and team. A rep without a team goes by all teams together. */
export class CoverageIndex {
  private readonly stretches = new Map<string, { from: string; to: string }[]>();
  private readonly last = new Map<string, string>();
  private readonly found = new Map<string, CoveredRanges>();
  private readonly lasts = new Map<string, string | null>();

  constructor(rows: readonly CoverageRow[], keyOf: ReadonlyMap<number, string>) {
    for (const { metricIds, ...row } of rows) {
      for (const metricId of metricIds) {
        const key = keyOf.get(metricId);
        if (key === undefined) continue;
        this.add(`${key}/${row.teamId}`, row);
        this.add(`${key}/`, row);
      }
    }
  }

  private add(name: string, { last, ranges }: Pick<CoverageRow, 'last' | 'ranges'>): void {
    const stretches = this.stretches.get(name);
    if (stretches) stretches.push(...ranges);
    else this.stretches.set(name, [...ranges]);
    this.last.set(name, laterDay(this.last.get(name) ?? '', last));
  }

  /** The last day covered for a team (null: any) by all parts of a metric; null while one of them has no data. */
  lastDay(metric: MetricDefinition, teamId: number | null): string | null {
    const name = `${metric.key}/${teamId ?? ''}`;
    let day = this.lasts.get(name);
    if (day === undefined) {
      const days = partKeys(metric).map((key) => this.last.get(`${key}/${teamId ?? ''}`) ?? null);
      day = days.reduce(
        (last, next) => (next === null || last === null ? null : earlierDay(last, next)),
        days[0] ?? null,
      );
      this.lasts.set(name, day);
    }
    return day;
  }

  /** The first loaded day covered for a team by all parts of a metric; null without any. */
  firstDay(metric: MetricDefinition, teamId: number | null): string | null {
    const days = partKeys(metric).map((key) =>
      (this.stretches.get(`${key}/${teamId ?? ''}`) ?? []).reduce<string | null>(
        (first, { from }) => (first === null ? from : earlierDay(first, from)),
        null,
      ),
    );
    return days.reduce(
      (first, day) => (day === null || first === null ? null : laterDay(first, day)),
      days[0] ?? null,
    );
  }

  /** The loaded days covered by all parts of a metric for a team (null: any). */
  ranges(metric: MetricDefinition, teamId: number | null): CoveredRanges {
    const name = `${metric.key}/${teamId ?? ''}`;
    let ranges = this.found.get(name);
    if (!ranges) {
      ranges = partKeys(metric)
        .map((key) => (this.stretches.get(`${key}/${teamId ?? ''}`) ?? []).map(numbered))
        .reduce(meet);
      this.found.set(name, ranges);
    }
    return ranges;
  }
}

const numbered = ({ from, to }: { from: string; to: string }): { from: number; to: number } => ({
  from: dayNumber(from),
  to: dayNumber(to),
});

const meet = (
  a: { from: number; to: number }[],
  b: { from: number; to: number }[],
): { from: number; to: number }[] =>
  a.flatMap((left) =>
    b
      .map((right) => ({ from: Math.max(left.from, right.from), to: Math.min(left.to, right.to) }))
      .filter(({ from, to }) => from <= to),
  );
