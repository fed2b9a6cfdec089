import { Injectable } from '@nestjs/common';
import type { PoolClient } from 'pg';
import { DataSource } from 'typeorm';
import { notFound } from '../../common/coded-error.js';
import { ScopeService } from '../../common/scope.service.js';
import type { Viewer } from '../../common/viewer.js';
import { JobsService } from '../../jobs/jobs.service.js';
import { AuditService } from '../audit/audit.service.js';
import type { AliasResponse } from './alias.response.js';
import { findAliases, findCandidates, type AliasRow } from './aliases.query.js';
import { ownerFilter } from './owner-filter.js';
import { mapAlias } from './merge/aliases.js';
import { bumpDataVersion, lockFacts } from './merge/facts-lock.js';
import { inTransaction } from './in-transaction.js';
import { RepSuggestions } from './suggest-reps.js';

/** The names under which files know reps: which of them nobody answers to, and whom they mean. */
@Injectable()
export class AliasesService {
  constructor(
    private readonly db: DataSource,
    private readonly scope: ScopeService,
    private readonly audit: AuditService,
    private readonly jobs: JobsService,
  ) {}

  async list(viewer: Viewer, state: 'unresolved' | 'all'): Promise<AliasResponse[]> {
    const rows = await findAliases(this.db, {
      owner: ownerFilter(viewer),
      unresolvedOnly: state === 'unresolved',
    });
    const reps = new RepSuggestions(rows.length === 0 ? [] : await findCandidates(this.db, viewer.teamIds));
    return rows.map((row) => shape(row, reps));
  }

  /** Says whom a name means (null: nobody known); everything under it counts for that rep at once, back to the first day. */
  async map(viewer: Viewer, aliasId: number, repId: number | null): Promise<AliasResponse> {
    const before = await this.find(viewer, aliasId);
    if (before.repId !== null) await this.scope.assertRep(viewer, before.repId);
    if (repId !== null) await this.scope.assertRep(viewer, repId);
    await inTransaction(this.db, async (client: PoolClient) => {
      await lockFacts(client);
      await mapAlias(client, aliasId, repId, viewer.userId === 0 ? null : viewer.userId);
      await bumpDataVersion(client);
      const detail = { text: before.text, from: before.repId, to: repId };
      await this.audit.recordFor(client, viewer, {
        action: 'alias.map',
        subject: `alias ${aliasId}`,
        detail,
      });
    });
    await this.jobs.enqueueOnceQuiet('flags.refresh');
    const reps = new RepSuggestions(await findCandidates(this.db, viewer.teamIds));
    return shape(await this.find(viewer, aliasId), reps);
  }

  private async find(viewer: Viewer, id: number): Promise<AliasRow> {
    const [row] = await findAliases(this.db, { owner: ownerFilter(viewer), unresolvedOnly: false, id });
    if (!row) throw notFound();
    return row;
  }
}

const shape = ({ id, repId, repName, ...row }: AliasRow, reps: RepSuggestions): AliasResponse => ({
  aliasId: id,
  text: row.text,
  source: row.source,
  kind: row.kind,
  rows: row.rows,
  rep: repId === null ? null : { id: repId, name: repName ?? '' },
  suggestions: repId === null ? reps.of(row.text) : [],
});
