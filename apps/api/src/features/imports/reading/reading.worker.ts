import { parentPort, workerData } from 'node:worker_threads';
import { inspectInThread } from './inspect.js';
import { readInThread } from './read.js';
import { ReadingFailure } from './reading.errors.js';
import type {
  Inspection,
  ReadingError,
  ReadingOptions,
  ReadingPlan,
  ReadSummary,
  RowBatch,
} from './reading.types.js';

export type ReadingTask =
  | { task: 'inspect'; path: string; fileName: string; options: ReadingOptions }
  | { task: 'read'; path: string; plan: ReadingPlan };

export type ReadingAnswer =
  | { type: 'inspection'; inspection: Inspection }
  | { type: 'batch'; batch: RowBatch }
  | { type: 'summary'; summary: ReadSummary }
  | { type: 'failure'; error: ReadingError };

/** Batches that may be on their way before the other side has taken one. */
const AHEAD = 2;

async function work(
  task: ReadingTask,
  post: (answer: ReadingAnswer, moved?: ArrayBuffer[]) => void,
): Promise<void> {
  if (task.task === 'inspect') {
    post({ type: 'inspection', inspection: inspectInThread(task.path, task.fileName, task.options) });
    return;
  }
  let room = AHEAD;
  let wake: (() => void) | null = null;
  parentPort?.on('message', () => {
    room++;
    wake?.();
  });
  const summary = await readInThread(task.path, task.plan, async (batch) => {
    while (room === 0) await new Promise<void>((resolve) => (wake = resolve));
    room--;
    // The deals may share Node's pool of small buffers, which cannot be moved to another thread; the events never do.
    post({ type: 'batch', batch }, batch.events ? [batch.events.buffer as ArrayBuffer] : []);
  });
  post({ type: 'summary', summary });
  parentPort?.close();
}

if (parentPort) {
  const port = parentPort;
  const post = (answer: ReadingAnswer, moved?: ArrayBuffer[]): void => port.postMessage(answer, moved);
  work(workerData as ReadingTask, post).catch((error: unknown) => {
    if (!(error instanceof ReadingFailure)) throw error;
    post({ type: 'failure', error: error.toObject() });
  });
}
