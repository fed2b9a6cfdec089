import type { CapacitySource, MetricDefinition } from '@paceline/metrics';
import type { PersonRow } from '../facts/people.query.js';
import type { QuotaRow } from '../facts/quotas.query.js';
import type { CoveredRanges } from './coverage-index.js';
import type { DailyValues } from './world-window.js';

/** Everything loaded of one rep, cut to the days that the viewer may see. */
export interface RepFacts {
  readonly person: PersonRow;
  /** The visible team on the last day counted, or the nearest one before. */
  readonly team: { id: number; name: string } | null;
  readonly jobRole: string | null;
  /** Capacity on visible days only. The same source as `whole` for who never changed teams. */
  readonly capacity: CapacitySource;
  /** Capacity on all days, whatever the team: what a quota is divided by. */
  readonly whole: CapacitySource;
  /** What was recorded per day, by metric key, 0 on days that the viewer does not see; a key without any is absent. */
  readonly series: ReadonlyMap<string, DailyValues>;
  /** Quotas by metric id. */
  readonly quotas: ReadonlyMap<number, readonly QuotaRow[]>;
  /** The last day that files spoke about of a metric; null without any. */
  readonly coveredTo: (metric: MetricDefinition) => string | null;
  /** The loaded days that files of record spoke about. */
  readonly coverage: (metric: MetricDefinition) => CoveredRanges;
  /** A level at a moment (open pipeline), when it was asked for. */
  readonly stock: number | null;
}
