import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { notFound } from '../../common/coded-error.js';
import { ScopeService } from '../../common/scope.service.js';
import type { Viewer } from '../../common/viewer.js';
import { SettingsService } from '../settings/settings.service.js';
import type { NoteResponse } from './note.response.js';
import { deleteNote, insertNote, loadNotes, loadOwnNote, updateNote, type NoteRow } from './notes.query.js';

/** Notes are private to the pair: who wrote one, and the rep it is about. No role reads the others. */
@Injectable()
export class NotesService {
  constructor(
    private readonly db: DataSource,
    private readonly scope: ScopeService,
    private readonly settings: SettingsService,
  ) {}

  /** What this viewer may read about a rep, newest first. */
  async list(viewer: Viewer, repId: number): Promise<NoteResponse[]> {
    await this.scope.assertRep(viewer, repId);
    return (await loadNotes(this.db, repId, viewer)).map((row) => shape(row, viewer));
  }

  /** Writes a note about a rep who is in the viewer's teams today. */
  async create(viewer: Viewer, repId: number, body: string): Promise<NoteResponse> {
    await this.scope.assertRep(viewer, repId, await this.settings.today());
    return this.own(viewer, await insertNote(this.db, repId, viewer.userId, body));
  }

  async change(viewer: Viewer, id: number, body: string): Promise<NoteResponse> {
    await this.own(viewer, id);
    await updateNote(this.db, id, body);
    return this.own(viewer, id);
  }

  async remove(viewer: Viewer, id: number): Promise<void> {
    await this.own(viewer, id);
    await deleteNote(this.db, id);
  }

  private async own(viewer: Viewer, id: number): Promise<NoteResponse> {
    const row = await loadOwnNote(this.db, id, viewer.userId);
    if (!row) throw notFound();
    return shape(row, viewer);
  }
}

const shape = (row: NoteRow, viewer: Viewer): NoteResponse => ({
  id: row.id,
  body: row.body,
  author: row.author,
  mine: row.authorId === viewer.userId,
  createdAt: row.createdAt.toISOString(),
  updatedAt: row.updatedAt.toISOString(),
});
