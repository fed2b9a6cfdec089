import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { SampleFile } from './sample-file.js';

const CHUNK = 256 * 1024;

/** A file that was written: where, how it is to be imported, and its rows without the header. */
export interface WrittenFile {
  path: string;
  name: string;
  kind: SampleFile['kind'];
  source: string;
  rows: number;
}

/** Writes the files into a folder, which is made when missing; memory stays small whatever their size. */
export function writeFiles(files: Iterable<SampleFile>, folder: string): WrittenFile[] {
  mkdirSync(folder, { recursive: true });
  const written: WrittenFile[] = [];
  for (const file of files) {
    const path = join(folder, file.name);
    written.push({
      path,
      name: file.name,
      kind: file.kind,
      source: file.source,
      rows: writeLines(file, path) - 1,
    });
  }
  return written;
}

function writeLines(file: SampleFile, path: string): number {
  const handle = openSync(path, 'w');
  let count = 0;
  let text = '';
  try {
    for (const line of file.lines()) {
      count += 1;
      text += line;
      if (text.length < CHUNK) continue;
      writeSync(handle, text);
      text = '';
    }
    writeSync(handle, text);
  } finally {
    closeSync(handle);
  }
  return count;
}
