import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { inspectInThread } from './inspect.js';
import { readInThread } from './read.js';
import { failureOf } from './reading.errors.js';
import type {
  Inspection,
  ReadingOptions,
  ReadingPlan,
  ReadSummary,
  RowBatch,
  RowSink,
} from './reading.types.js';
import type { ReadingAnswer, ReadingTask } from './reading.worker.js';

const WORKER = new URL('./reading.worker.js', import.meta.url);
// Tests run from sources, where there is no compiled worker: the same functions then run in this thread.
const hasWorker = (): boolean => existsSync(WORKER);

/**
 * Looks at a file: encoding, delimiter, header, kind, columns, date order, number format, and what a person must
 * decide. With nothing to decide, the answer holds the plan for readRows. What is wrong with the file is in the answer.
 *
 * @throws the signal's reason when aborted
 */
export async function inspectFile(
  path: string,
  fileName: string,
  options: ReadingOptions,
  signal?: AbortSignal,
): Promise<Inspection> {
  signal?.throwIfAborted();
  if (!hasWorker()) return inspectInThread(path, fileName, options);
  const answer = await run({ task: 'inspect', path, fileName, options }, undefined, signal);
  if (answer.type !== 'inspection') throw new Error('The reading worker gave no inspection.');
  return answer.inspection;
}

/**
 * Reads every row of a file by its plan and hands them over in batches, one at a time; reading runs ahead by one batch.
 *
 * @throws ReadingFailure when the file breaks off in mid-record; whatever the sink throws; the signal's reason
 */
export async function readRows(
  path: string,
  plan: ReadingPlan,
  sink: RowSink,
  signal?: AbortSignal,
): Promise<ReadSummary> {
  signal?.throwIfAborted();
  const watched: RowSink = async (batch) => {
    signal?.throwIfAborted();
    await sink(batch);
  };
  if (!hasWorker()) return readInThread(path, plan, watched);
  const answer = await run({ task: 'read', path, plan }, watched, signal);
  if (answer.type !== 'summary') throw new Error('The reading worker gave no summary.');
  return answer.summary;
}

function run(
  task: ReadingTask,
  sink: RowSink | undefined,
  signal: AbortSignal | undefined,
): Promise<ReadingAnswer> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(WORKER, { workerData: task });
    let settled = false;
    let answered = false;
    let queue: Promise<void> = Promise.resolve();
    const settle = (end: () => void): void => {
      if (settled) return;
      settled = true;
      signal?.removeEventListener('abort', abort);
      void worker.terminate();
      end();
    };
    const fail = (error: unknown): void =>
      settle(() => reject(error instanceof Error ? error : new Error(String(error))));
    const abort = (): void => fail(signal?.reason);
    signal?.addEventListener('abort', abort);
    worker.on('message', (answer: ReadingAnswer) => {
      if (answer.type === 'batch') {
        queue = queue.then(async () => {
          if (settled) return;
          await sink?.(withBuffers(answer.batch));
          worker.postMessage('taken');
        });
        queue.catch(fail);
        return;
      }
      answered = true;
      if (answer.type === 'failure') fail(failureOf(answer.error));
      else void queue.then(() => settle(() => resolve(answer)), fail);
    });
    worker.on('error', fail);
    worker.on(
      'exit',
      (code) => !answered && fail(new Error(`The reading worker stopped with code ${code}.`)),
    );
  });
}

/** Buffers cross a thread as plain byte arrays. */
function withBuffers(batch: RowBatch): RowBatch {
  const buffer = (bytes: Uint8Array | undefined): Buffer | undefined =>
    bytes && Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { ...batch, events: buffer(batch.events), deals: buffer(batch.deals) };
}
