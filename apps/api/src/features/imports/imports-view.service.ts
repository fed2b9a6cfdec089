import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { notFound } from '../../common/coded-error.js';
import type { Viewer } from '../../common/viewer.js';
import { findAliases, findCandidates } from './aliases.query.js';
import type { ImportGroupResponse, ImportHistoryResponse, ImportResponse } from './import.response.js';
import type { ImportRow } from './import-row.js';
import { viewOf } from './import-view.js';
import { findGroup, findImport, findImports } from './imports.query.js';
import { ownerFilter } from './owner-filter.js';
import { findRejects } from './rejects.query.js';
import { RepSuggestions } from './suggest-reps.js';

const PAGE_SIZE = 50;
const REJECTS_SHOWN = 100;

/** Imports as the API and the command line show them; what is somebody else's is not found. */
@Injectable()
export class ImportsViewService {
  constructor(private readonly db: DataSource) {}

  async one(viewer: Viewer, id: number): Promise<ImportResponse> {
    const [shown] = await this.shape(viewer, [await this.row(viewer, id)], REJECTS_SHOWN);
    if (!shown) throw notFound();
    return shown;
  }

  async group(viewer: Viewer, groupId: number): Promise<ImportGroupResponse> {
    const rows = await this.groupRows(viewer, groupId);
    return { groupId, imports: await this.shape(viewer, rows, REJECTS_SHOWN) };
  }

  /** One page (from 1) of 50, latest first, without their rejected rows. */
  async history(viewer: Viewer, page: number): Promise<ImportHistoryResponse> {
    const wish = { owner: ownerFilter(viewer), limit: PAGE_SIZE, offset: (page - 1) * PAGE_SIZE };
    const { total, rows } = await findImports(this.db, wish);
    return { total, imports: await this.shape(viewer, rows, 0) };
  }

  /** The stored row of a visible import. */
  async row(viewer: Viewer, id: number): Promise<ImportRow> {
    const row = await findImport(this.db, id, ownerFilter(viewer));
    if (!row) throw notFound();
    return row;
  }

  /** The stored rows of a visible group. */
  async groupRows(viewer: Viewer, groupId: number): Promise<ImportRow[]> {
    const rows = await findGroup(this.db, groupId, ownerFilter(viewer));
    if (rows.length === 0) throw notFound();
    return rows;
  }

  private async shape(
    viewer: Viewer,
    rows: readonly ImportRow[],
    rejectsShown: number,
  ): Promise<ImportResponse[]> {
    const named = rows.some(({ counts }) => 'names' in counts && counts.names.length > 0);
    const suggestions = new RepSuggestions(named ? await findCandidates(this.db, viewer.teamIds) : []);
    const waiting = named ? await this.waiting(viewer) : new Set<number>();
    return Promise.all(
      rows.map(async (row) => {
        const rejects = await findRejects(this.db, row.id, rejectsShown);
        const shown = viewOf(row, { rejects, suggestions });
        // Once committed, a name that was mapped since is no longer unresolved.
        if (row.status === 'committed')
          shown.unresolved = shown.unresolved.filter(({ aliasId }) => waiting.has(aliasId));
        return shown;
      }),
    );
  }

  private async waiting(viewer: Viewer): Promise<Set<number>> {
    const names = await findAliases(this.db, { owner: ownerFilter(viewer), unresolvedOnly: true });
    return new Set(names.map(({ id }) => id));
  }
}
