import { addAliases, rememberAliases, unresolvedNames } from './aliases.js';
import { mergeDeals } from './deals.js';
import { nothingMerged, type MergeInput, type MergeOutcome, type Tx } from './merge.types.js';
import { classify, dropDuplicates, feedIsEmpty, insertAll, mergeClassified } from './records.js';
import { rejectForeign } from './scope-facts.js';
import { applyDelta, startDelta } from './totals.js';

/**
 * Merges staged activities, deals or daily totals: names to reps, duplicates out, new and changed records in, what
 * they replace to its history, totals. The staging tables lose what does not count.
 */
export async function mergeFacts(tx: Tx, input: MergeInput): Promise<MergeOutcome> {
  const outcome = nothingMerged();
  await addAliases(tx, input.importId, input.feedId);
  await rememberAliases(tx, input.importId);
  outcome.rejects = await rejectForeign(tx, input);
  outcome.duplicates = await dropDuplicates(tx, input.importId);
  outcome.unresolved = await unresolvedNames(tx, input.importId);
  outcome.unresolvedRows = outcome.unresolved.reduce((sum, name) => sum + name.rows, 0);
  await startDelta(tx);
  const empty = await feedIsEmpty(tx, input.feedId);
  if (empty) {
    await insertAll(tx, input);
    outcome.new = input.summary.records - outcome.rejects.length - outcome.duplicates;
  } else {
    await classify(tx, input, outcome);
    await mergeClassified(tx, input, outcome);
  }
  if (input.kind === 'deals') await mergeDeals(tx, input, empty);
  await applyDelta(tx, 'import', input.importId);
  const { minDay, maxDay } = input.summary;
  const toDay = maxDay !== null && maxDay > input.today ? input.today : maxDay;
  if (minDay !== null && toDay !== null && minDay <= toDay)
    Object.assign(outcome, { fromDay: minDay, toDay });
  return outcome;
}
