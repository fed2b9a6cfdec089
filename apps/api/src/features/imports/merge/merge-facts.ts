import { addAliases, rememberAliases, unresolvedNames, unresolvedStored } from './aliases.js';
import { mergeDeals } from './deals.js';
import type { FactsWriter } from './facts-writer.js';
import { nothingMerged, type MergeInput, type MergeOutcome, type Tx } from './merge.types.js';
import { classify, dropDuplicates, feedIsEmpty, insertAll, mergeClassified } from './records.js';
import { rejectForeign } from './scope-facts.js';
import { applyDelta, startDelta } from './totals.js';

/**
 * Merges activities, deals or daily totals: names to reps, duplicates out, new and changed records in, what they
 * replace to its history, totals. The staging tables lose what does not count. Of rows that were streamed into the
 * facts only the names and the totals are left to do.
 */
export async function mergeFacts(tx: Tx, input: MergeInput): Promise<MergeOutcome> {
  const outcome = nothingMerged();
  if (input.streamed) await finishStreamed(tx, input, input.streamed, outcome);
  else await mergeStaged(tx, input, outcome);
  outcome.unresolvedRows = outcome.unresolved.reduce((sum, name) => sum + name.rows, 0);
  await applyDelta(tx, 'import', input.importId);
  const { minDay, maxDay } = input.summary;
  const toDay = maxDay !== null && maxDay > input.today ? input.today : maxDay;
  if (minDay !== null && toDay !== null && minDay <= toDay)
    Object.assign(outcome, { fromDay: minDay, toDay });
  return outcome;
}

async function mergeStaged(tx: Tx, input: MergeInput, outcome: MergeOutcome): Promise<void> {
  await addAliases(tx, input.importId, input.feedId);
  await rememberAliases(tx, input.importId);
  outcome.rejects = await rejectForeign(tx, input);
  const empty = await feedIsEmpty(tx, input.feedId);
  // Nothing twice and nothing to compare with: then nobody needs the records gathered.
  if (!empty || input.summary.repeats !== false)
    outcome.duplicates = await dropDuplicates(tx, input.importId);
  outcome.unresolved = await unresolvedNames(tx, input.importId);
  await startDelta(tx);
  if (empty) {
    await insertAll(tx, input);
    outcome.new = input.summary.records - outcome.rejects.length - outcome.duplicates;
  } else {
    await classify(tx, input, outcome);
    await mergeClassified(tx, input, outcome);
  }
  if (input.kind === 'deals') await mergeDeals(tx, input, empty);
}

async function finishStreamed(
  tx: Tx,
  input: MergeInput,
  streamed: FactsWriter,
  outcome: MergeOutcome,
): Promise<void> {
  await rememberAliases(tx, input.importId);
  outcome.unresolved = await unresolvedStored(tx, input.importId);
  outcome.new = input.summary.records;
  await startDelta(tx);
  await streamed.addDelta();
}
