import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Preparation, Prepared } from './prepare.js';

/** `prepare` in a thread of its own, so that a server keeps answering. */
export async function prepareBeside(preparation: Preparation): Promise<Prepared> {
  const worker = new Worker(new URL('./prepare.worker.js', import.meta.url), { workerData: preparation });
  try {
    const [prepared] = (await once(worker, 'message')) as [Prepared];
    return prepared;
  } finally {
    await worker.terminate();
  }
}
