import { Injectable } from '@nestjs/common';
import { OPERATOR } from '../../common/viewer.js';
import { ImportsService } from '../imports/imports.service.js';
import type { WrittenFile } from './files/write-files.js';

const ALONE = new Set<string>(['activities', 'daily_totals']);

/** Puts the written files through the same import as anybody's. */
@Injectable()
export class SampleImporter {
  constructor(private readonly imports: ImportsService) {}

  /** Imports all files in their order, as few groups as their sources allow. Throws at the first that does not go in. */
  async importAll(files: readonly WrittenFile[]): Promise<void> {
    for (const group of groupsOf(files)) {
      const source = group[0]?.source;
      const { imports } = await this.imports.importFiles(OPERATOR, group, { source, commit: true });
      const wrong = imports.find(({ status }) => status !== 'committed');
      if (!wrong) continue;
      const why = wrong.error?.message ?? wrong.reading.questions[0]?.message ?? wrong.status;
      throw new Error(`${wrong.fileName}: ${why}`);
    }
  }

  /** Deletes what is kept of uploaded files. */
  async forgetFiles(storedNames: readonly string[]): Promise<void> {
    await this.imports.forget(storedNames);
  }
}

/**
 * A group has one source and is one transaction. Files with many rows stand alone, so that the database knows how many
 * facts there are before the next one is compared with them.
 */
function groupsOf(files: readonly WrittenFile[]): WrittenFile[][] {
  const groups: WrittenFile[][] = [];
  let last: string | null = null;
  for (const file of files) {
    const key = ALONE.has(file.kind) ? null : file.source;
    if (key === null || key !== last) groups.push([]);
    groups.at(-1)?.push(file);
    last = key;
  }
  return groups;
}
