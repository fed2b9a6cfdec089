import type { DataSource } from 'typeorm';
import type { ImportProgress, ImportRow } from './import-row.js';
import { changeImport } from './imports.query.js';

/** Tells whoever watches how far a file is. */
export type Watch = (row: ImportRow, progress: ImportProgress) => void;

/** How a run is followed, and stopped in mid-file: then nothing is decided, and a later run begins it again. */
export interface Following {
  readonly watch?: Watch;
  readonly signal?: AbortSignal;
}

const EVERY_MS = 400;

/** Stores a file's progress, at most every 400 ms, and tells the watcher each time. */
export function progressWriter(db: DataSource, row: ImportRow, watch: Watch | undefined) {
  let last = 0;
  return async (progress: ImportProgress): Promise<void> => {
    watch?.(row, progress);
    if (Date.now() - last < EVERY_MS) return;
    last = Date.now();
    await changeImport(db, row.id, { progress });
  };
}
