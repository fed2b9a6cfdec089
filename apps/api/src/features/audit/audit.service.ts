import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Viewer } from '../../common/viewer.js';
import { findAudit, insertAudit, type AuditEntry, type AuditRow, type AuditWriter } from './audit.query.js';

export const AUDIT_PAGE_SIZE = 100;

/** Who did what and when. Entries are only ever added. */
@Injectable()
export class AuditService {
  constructor(private readonly db: DataSource) {}

  /** Writes one entry through `writer`, so that it stands or falls with the change it tells of. */
  async record(writer: AuditWriter, entry: AuditEntry): Promise<void> {
    await insertAudit(writer, entry);
  }

  /** Writes one entry for a change of this viewer, naming the admin behind a "view as". */
  async recordFor(writer: AuditWriter, viewer: Viewer, entry: Omit<AuditEntry, 'userId'>): Promise<void> {
    const behind = viewer.signedInAs === undefined ? {} : { signedInAs: viewer.signedInAs };
    const detail = { ...entry.detail, ...behind };
    await insertAudit(writer, { ...entry, detail, userId: viewer.userId === 0 ? null : viewer.userId });
  }

  /** One page (from 1), latest first. */
  async page(page: number, action: string | null): Promise<{ total: number; rows: AuditRow[] }> {
    const offset = (page - 1) * AUDIT_PAGE_SIZE;
    return findAudit(this.db, { action, limit: AUDIT_PAGE_SIZE, offset });
  }
}
