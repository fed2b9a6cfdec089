import type { PoolClient } from 'pg';
import type { RowBatch } from '../reading/reading.types.js';
import { addAliases } from './aliases.js';
import { copyEvents, copyLines } from './copy-in.js';
import type { MergeInput, Tx } from './merge.types.js';
import { feedIsEmpty } from './records.js';
import { addReps, createStaging, staging } from './staging.js';
import { storedRows, STORED_COLUMNS, type Room } from './stored-rows.js';

/** The rows cannot go straight into the facts: they have to be staged and compared first. */
export class MustBeStaged extends Error {}

/**
 * Whether the rows of a file may go straight into the facts, without staging: each counts as one (activities), the
 * uploader may write every rep, and the feed has nothing to compare them with.
 */
export async function mayStream(
  db: Tx,
  { kind, teamIds, feedId }: Pick<MergeInput, 'kind' | 'teamIds' | 'feedId'>,
): Promise<boolean> {
  return kind === 'activities' && teamIds === null && (await feedIsEmpty(db, feedId));
}

/**
 * Takes batches of rows straight into `event`, inside the transaction that merges them and under the facts lock, and
 * counts them by rep, metric and day as they pass. So a large first file is written once, and while it is read.
 */
export class FactsWriter {
  private readonly room: Room = { bytes: Buffer.alloc(0) };
  private readonly aliasIds: number[] = [];
  private readonly repIds: (number | null)[] = [];
  /** Rows by day (as PostgreSQL stores it), for each rep and metric. */
  private readonly counts = new Map<number, Map<number, number>>();

  private constructor(
    private readonly tx: PoolClient,
    private readonly of: { readonly importId: number; readonly feedId: number },
  ) {}

  /** @throws MustBeStaged when the feed has got records since `mayStream` looked */
  static async begin(
    tx: PoolClient,
    of: { readonly importId: number; readonly feedId: number },
  ): Promise<FactsWriter> {
    if (!(await feedIsEmpty(tx, of.feedId))) throw new MustBeStaged();
    // Names are resolved where those of a staged file are.
    await createStaging(tx, of.importId);
    return new FactsWriter(tx, of);
  }

  /** @throws MustBeStaged when two rows of the file may be the same record */
  async write(batch: RowBatch): Promise<void> {
    if (batch.repeats !== false) throw new MustBeStaged();
    if (batch.newReps.length > 0) await this.addReps(batch.newReps);
    if (!batch.events) return;
    const by = { ...this.of, aliasIds: this.aliasIds };
    const rows = storedRows(batch.events, batch.eventRows, by, this.room, (rep, metric, day) =>
      this.count(rep, metric, day),
    );
    await copyEvents(this.tx, 'event', STORED_COLUMNS, rows);
  }

  /** Adds what was written to `pl_delta`. */
  async addDelta(): Promise<void> {
    const lines: string[] = [];
    for (const [key, days] of this.counts) {
      const rep = this.repIds[key >> METRIC_BITS] ?? null;
      if (rep === null) continue;
      // Each row counts 1: their number, their sum and the sum of their squares are the same.
      for (const [day, n] of days)
        lines.push(`${rep}\t${key & METRICS}\t${dayText(day)}\t${this.of.feedId}\t${n}\t${n}\t${n}\n`);
    }
    const columns = ['rep_id', 'metric_id', 'day', 'feed_id', 'n', 'sum', 'sum_sq'];
    await copyLines(this.tx, 'pl_delta', columns, Buffer.from(lines.join('')));
  }

  private count(rep: number, metric: number, day: number): void {
    const key = (rep << METRIC_BITS) | metric;
    let days = this.counts.get(key);
    if (!days) this.counts.set(key, (days = new Map()));
    days.set(day, (days.get(day) ?? 0) + 1);
  }

  /** Names have to mean what they mean before the first row of theirs is a fact: later, facts would move with them. */
  private async addReps(texts: readonly string[]): Promise<void> {
    const { importId, feedId } = this.of;
    const first = this.aliasIds.length;
    await addReps(this.tx, importId, first, texts);
    await addAliases(this.tx, importId, feedId);
    const { rows } = await this.tx.query<{ alias: number; rep: number | null }>(
      `SELECT alias_id AS alias, rep_id AS rep FROM ${staging(importId).reps} WHERE rep_no >= $1 ORDER BY rep_no`,
      [first],
    );
    for (const { alias, rep } of rows) {
      this.aliasIds.push(alias);
      this.repIds.push(rep);
    }
  }
}

/** Metrics are numbered below 256 (see BatchWriter). */
const METRIC_BITS = 8;
const METRICS = 255;

const dayText = (since2000: number): string =>
  new Date(Date.UTC(2000, 0, 1 + since2000)).toISOString().slice(0, 10);
