import { refreshCoverage, refreshSourcesOfRecord } from './coverage.js';
import { readEffects } from './effects.js';
import { bumpDataVersion, nextSeq } from './facts-lock.js';
import { mergeCalendar } from './merge-calendar.js';
import { mergeFacts } from './merge-facts.js';
import { mergeQuotas } from './merge-quotas.js';
import { mergeRoster } from './merge-roster.js';
import type { MergeInput, MergeOutcome, Tx } from './merge.types.js';

/** The order in which the files of a group are merged: people, days and targets before what counts for them. */
export const KIND_ORDER = ['roster', 'calendar', 'quotas', 'activities', 'daily_totals', 'deals'] as const;

const isFacts = (kind: MergeInput['kind']): boolean =>
  kind === 'activities' || kind === 'daily_totals' || kind === 'deals';

/**
 * Merges one staged file and marks its import as committed, inside the caller's transaction, which holds the facts
 * lock. A preview does the same and rolls back.
 */
export async function mergeImport(tx: Tx, input: MergeInput): Promise<MergeOutcome> {
  const seq = await nextSeq(tx);
  const outcome = await mergeKind(tx, input, seq);
  await tx.query(
    `UPDATE import SET status = 'committed', seq = $2, from_day = $3, to_day = $4, committed_at = now(), error = NULL
     WHERE id = $1`,
    [input.importId, seq, outcome.fromDay, outcome.toDay],
  );
  if (isFacts(input.kind)) {
    await refreshCoverage(tx, { importIds: [input.importId] });
    await refreshSourcesOfRecord(tx);
    outcome.effects = await readEffects(tx, input.feedId);
  }
  await bumpDataVersion(tx);
  return outcome;
}

async function mergeKind(tx: Tx, input: MergeInput, seq: number): Promise<MergeOutcome> {
  switch (input.kind) {
    case 'roster':
      return mergeRoster(tx, input, seq);
    case 'quotas':
      return mergeQuotas(tx, input, seq);
    case 'calendar':
      return mergeCalendar(tx, input, seq);
    default:
      return mergeFacts(tx, input);
  }
}
