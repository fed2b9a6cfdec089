import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { RegionHoliday } from './region-holidays.js';

/** `regionHolidays` in a thread of its own, which takes the library's memory with it when it ends. */
export async function regionHolidaysBeside(
  region: string,
  years: readonly number[],
): Promise<RegionHoliday[] | null> {
  const worker = new Worker(new URL('./region-holidays.worker.js', import.meta.url), {
    workerData: { region, years },
  });
  try {
    const [days] = (await once(worker, 'message')) as [RegionHoliday[] | null];
    return days;
  } finally {
    await worker.terminate();
  }
}
