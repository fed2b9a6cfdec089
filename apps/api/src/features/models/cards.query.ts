import type { CalibrationCard } from '@paceline/metrics';
import type { Queryable } from '../../common/queryable.js';
import type { CardGrain } from './backtest-choice.service.js';
import type { LeftOut } from './scored-period.js';

/** What is kept of a backtest: how many closed periods there were to judge, and the card. */
export interface StoredCard {
  /** Keys of the closed periods of which some rep was forecast, oldest first. */
  readonly periods: readonly string[];
  readonly leftOut: LeftOut;
  readonly card: CalibrationCard;
}

export interface CardRow {
  inputs: string;
  card: StoredCard;
  madeAt: Date;
}

/** The last card of a metric and grain; null before the first. */
export async function findCard(db: Queryable, metricId: number, grain: CardGrain): Promise<CardRow | null> {
  const [row] = await db.query<CardRow[]>(
    'SELECT inputs, card, made_at AS "madeAt" FROM calibration_card WHERE metric_id = $1 AND grain = $2',
    [metricId, grain],
  );
  return row ?? null;
}

/** Replaces a card. Nothing happens when the data has changed since `version`: the next run sees the new data. */
export async function writeCard(
  db: Queryable,
  key: { readonly metricId: number; readonly grain: CardGrain },
  inputs: string,
  version: string,
  card: StoredCard,
): Promise<void> {
  await db.query(
    `INSERT INTO calibration_card (metric_id, grain, inputs, card)
     SELECT $1, $2, $3, $4::jsonb FROM data_version WHERE version = $5
     ON CONFLICT (metric_id, grain) DO UPDATE
       SET inputs = excluded.inputs, card = excluded.card, made_at = now()`,
    [key.metricId, key.grain, inputs, JSON.stringify(card), version],
  );
}

/** Removes the cards of metrics that no odds are given of any more. */
export async function dropOtherCards(db: Queryable, metricIds: readonly number[]): Promise<void> {
  await db.query('DELETE FROM calibration_card WHERE metric_id <> ALL ($1)', [metricIds]);
}

/** A text that is another as soon as any quota of the metric differs that touches the days up to `to`. */
export async function quotaInputs(db: Queryable, metricId: number, to: string): Promise<string> {
  const [row] = await db.query<{ inputs: string }[]>(
    `SELECT concat_ws(':', count(*), sum(revision_id), max(revision_id)) AS inputs FROM quota
     WHERE metric_id = $1 AND rep_id IS NOT NULL AND start_day <= $2`,
    [metricId, to],
  );
  return row?.inputs ?? '';
}
