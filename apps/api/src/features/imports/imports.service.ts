import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Viewer } from '../../common/viewer.js';
import { JobsService } from '../../jobs/jobs.service.js';
import { AuditService } from '../audit/audit.service.js';
import type { ImportGroupResponse, ImportResponse } from './import.response.js';
import { ImportRunner } from './import-runner.service.js';
import type { Watch } from './import-progress.js';
import type { ImportOptions, ImportRow } from './import-row.js';
import { ImportsViewService } from './imports-view.service.js';
import {
  duplicateUndo,
  hasRejects,
  notAnswerable,
  nothingToCommit,
  notReady,
  notUndoable,
} from './imports.errors.js';
import { deleteGroup, insertGroup, moveImport, type NewImport } from './imports.query.js';
import { inTransaction } from './in-transaction.js';
import { lockFacts } from './merge/facts-lock.js';
import { dropStaging } from './merge/staging.js';
import { undoImport } from './merge/undo-import.js';
import { forgetFiles, hashOf, keepLocalFile } from './uploads.js';

/** A file in the folder of kept files. */
export interface KeptFile {
  readonly name: string;
  readonly storedName: string;
  readonly size: number;
}

/** Files come in, are read, previewed, committed and undone: for the HTTP API, the command line and the sample. */
@Injectable()
export class ImportsService {
  constructor(
    private readonly db: DataSource,
    private readonly view: ImportsViewService,
    private readonly runner: ImportRunner,
    private readonly audit: AuditService,
    private readonly jobs: JobsService,
  ) {}

  /** Takes files that are kept already as one group, and has them read by a job. */
  async receive(
    viewer: Viewer,
    files: readonly KeptFile[],
    options: ImportOptions,
  ): Promise<ImportGroupResponse> {
    const groupId = await this.store(viewer, files, options);
    await this.runLater(groupId);
    return this.view.group(viewer, groupId);
  }

  /**
   * Takes local files as one group and goes as far as it can at once, in this process: the command line's and the
   * sample's way. With `commit` and nothing to ask it is all done afterwards; the answer says how it went.
   */
  async importFiles(
    viewer: Viewer,
    paths: readonly { readonly path: string; readonly name: string; readonly kind?: ImportOptions['kind'] }[],
    options: ImportOptions,
    watch?: Watch,
  ): Promise<ImportGroupResponse> {
    const files: (KeptFile & { kind?: ImportOptions['kind'] })[] = [];
    for (const { path, ...about } of paths) files.push({ ...about, ...(await keepLocalFile(path)) });
    const groupId = await this.store(viewer, files, options);
    await this.runner.run(groupId, { watch });
    return this.view.group(viewer, groupId);
  }

  /** An answer or another reading: the file is read anew, and with it the preview of its group. */
  async answer(viewer: Viewer, id: number, said: ImportOptions): Promise<ImportResponse> {
    const row = await this.view.row(viewer, id);
    const options = answered(row.options, said, viewer);
    const moved = await moveImport(this.db, id, ['needs_answer', 'ready', 'failed'], 'received', options);
    if (!moved) throw notAnswerable(row.status);
    await this.runLater(row.groupId);
    return this.view.one(viewer, id);
  }

  /** Commits a group whose files are ready; a job merges them. Those that failed stay out. */
  async commit(viewer: Viewer, groupId: number, accept: 'valid' | 'all'): Promise<ImportGroupResponse> {
    const rows = await this.view.groupRows(viewer, groupId);
    const ready = rows.filter((row) => row.status === 'ready');
    const open = rows.find((row) => ['received', 'reading', 'needs_answer'].includes(row.status));
    if (open) throw notReady(open.fileName, open.status);
    if (ready.length === 0) throw nothingToCommit();
    const rejected = ready.reduce((sum, { counts }) => sum + ('rejected' in counts ? counts.rejected : 0), 0);
    if (accept === 'all' && rejected > 0) throw hasRejects(rejected);
    await this.db.transaction(async (manager) => {
      for (const row of ready) {
        const options = { ...row.options, accept, teamIds: viewer.teamIds };
        // All or none: a file that somebody reads anew meanwhile would leave the others to be merged without it.
        if (!(await moveImport(manager, row.id, ['ready'], 'merging', options)))
          throw notReady(row.fileName, 'in work already');
      }
    });
    await this.runLater(groupId);
    return this.view.group(viewer, groupId);
  }

  /** Forgets a group of which nothing was committed, with its files: a dry run, or a question nobody answers. */
  async discard(viewer: Viewer, groupId: number): Promise<void> {
    const rows = await this.view.groupRows(viewer, groupId);
    if (rows.some(({ seq }) => seq !== null)) return;
    await inTransaction(this.db, async (client) => {
      for (const { id } of rows) await dropStaging(client, id);
      await deleteGroup(client, groupId);
    });
    await forgetFiles(rows.flatMap(({ storedName }) => storedName ?? []));
  }

  /** Takes a committed import back, as if it had never happened. */
  async undo(viewer: Viewer, id: number): Promise<ImportResponse> {
    this.assertLive(await this.view.row(viewer, id));
    await inTransaction(this.db, async (client) => {
      await lockFacts(client);
      const row = await this.view.row(viewer, id);
      this.assertLive(row);
      const userId = viewer.userId === 0 ? null : viewer.userId;
      const undone = { importId: id, feedId: row.feedId ?? 0, kind: row.kind ?? '', userId };
      const detail = { ...(await undoImport(client, undone)) };
      await this.audit.recordFor(client, viewer, { action: 'import.undo', subject: `import ${id}`, detail });
    });
    await this.jobs.enqueueOnceQuiet('flags.refresh');
    return this.view.one(viewer, id);
  }

  /** Deletes what is kept of uploaded files, for the sample company's removal. */
  async forget(storedNames: readonly string[]): Promise<void> {
    await forgetFiles(storedNames);
  }

  private assertLive({ id, status, duplicateOf }: ImportRow): void {
    if (status !== 'committed') throw notUndoable(id, status);
    if (duplicateOf !== null) throw duplicateUndo(id, duplicateOf);
  }

  private async store(
    viewer: Viewer,
    files: readonly (KeptFile & { readonly kind?: ImportOptions['kind'] })[],
    options: ImportOptions,
  ): Promise<number> {
    const rows: NewImport[] = [];
    for (const { name, storedName, size, kind } of files) {
      const own = { ...options, kind: kind ?? options.kind, teamIds: viewer.teamIds };
      rows.push({
        fileName: name,
        fileSize: size,
        storedName,
        sha256: await hashOf(storedName),
        options: own,
      });
    }
    return this.db.transaction((manager) =>
      insertGroup(manager, viewer.userId === 0 ? null : viewer.userId, rows),
    );
  }

  private async runLater(groupId: number): Promise<void> {
    await this.jobs.enqueue('import.run', { groupId }, `import.run:${groupId}`);
  }
}

/** The earlier options with what is said now. Columns named now join those named before, unless the kind changes. */
function answered(before: ImportOptions, said: ImportOptions, viewer: Viewer): ImportOptions {
  const given = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
  const otherKind = said.kind !== undefined && said.kind !== before.kind;
  const columns = [...(otherKind ? [] : (before.mapping ?? [])), ...(said.mapping ?? [])];
  const mapping = [...new Map(columns.map((column) => [column.index, column])).values()];
  return { ...before, ...given, mapping: mapping.length > 0 ? mapping : undefined, teamIds: viewer.teamIds };
}
