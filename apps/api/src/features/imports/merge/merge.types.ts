import type { PoolClient } from 'pg';
import type { FactsWriter } from './facts-writer.js';
import type { ReadKind, ReadSummary } from '../reading/reading.types.js';

/** The connection of the one transaction that a merge or an undo runs in. */
export type Tx = Pick<PoolClient, 'query'>;

/** One file to merge: read and staged, its import row there. */
export interface MergeInput {
  readonly importId: number;
  readonly feedId: number;
  readonly kind: ReadKind;
  readonly summary: ReadSummary;
  /** The teams whose reps the uploader may write; null: all. */
  readonly teamIds: readonly number[] | null;
  /** YYYY-MM-DD: nothing is covered after it, and what a roster changes starts on it. */
  readonly today: string;
  readonly userId: number | null;
  /** Set when the rows are in the facts already: what they count. */
  readonly streamed?: FactsWriter;
}

/** A good row that the merge refuses. */
export interface MergeReject {
  readonly line: number;
  readonly column: string | null;
  readonly value: string | null;
  readonly code: string;
  readonly message: string;
}

/** What an import moves in one metric: on the last day it touches, or (day null) in all. Minor units. */
export interface Effect {
  readonly metricId: number;
  readonly day: string | null;
  readonly before: number;
  readonly after: number;
}

/** A name that no rep answers to, and how many rows of the file it has. */
export interface UnresolvedName {
  readonly aliasId: number;
  readonly text: string;
  readonly rows: number;
}

/** What merging one file did, in records. */
export interface MergeOutcome {
  new: number;
  changed: number;
  same: number;
  /** Rows that a later row of the same file replaced. */
  duplicates: number;
  unresolvedRows: number;
  unresolved: UnresolvedName[];
  rejects: MergeReject[];
  effects: Effect[];
  fromDay: string | null;
  toDay: string | null;
}

/** What an undo did, in records: taken out, put back to what they were before, and kept because a later import holds them. */
export interface UndoOutcome {
  removed: number;
  restored: number;
  kept: number;
}

export const nothingMerged = (): MergeOutcome => ({
  new: 0,
  changed: 0,
  same: 0,
  duplicates: 0,
  unresolvedRows: 0,
  unresolved: [],
  rejects: [],
  effects: [],
  fromDay: null,
  toDay: null,
});
