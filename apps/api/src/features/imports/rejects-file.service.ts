import { once } from 'node:events';
import { Injectable } from '@nestjs/common';
import type { Response } from 'express';
import { DataSource } from 'typeorm';
import type { Viewer } from '../../common/viewer.js';
import { csvLine } from './csv-line.js';
import { ImportsViewService } from './imports-view.service.js';
import { findRejectedLines } from './rejects.query.js';

const PAGE = 1000;

/** The rejected rows of an import as a CSV file: the rows as they were, where they stood and what is wrong. */
@Injectable()
export class RejectsFile {
  constructor(
    private readonly db: DataSource,
    private readonly view: ImportsViewService,
  ) {}

  async send(viewer: Viewer, id: number, response: Response): Promise<void> {
    const row = await this.view.row(viewer, id);
    const headers = row.reading.inspection?.headers ?? [];
    response.setHeader('Content-Type', 'text/csv; charset=utf-8');
    response.setHeader('Content-Disposition', `attachment; filename="import-${id}-rejects.csv"`);
    await this.write(response, csvLine([...headers, '_line', '_error']));
    for (let after = -1; ;) {
      const lines = await findRejectedLines(this.db, id, after, PAGE);
      const last = lines.at(-1);
      if (!last || response.destroyed) break;
      const text = lines.map(({ cells, line, messages }) => {
        const padded = Array.from(
          { length: Math.max(headers.length, cells.length) },
          (_, at) => cells[at] ?? '',
        );
        return csvLine([...padded, String(line), messages]);
      });
      await this.write(response, text.join(''));
      after = last.line;
    }
    response.end();
  }

  private async write(response: Response, text: string): Promise<void> {
    if (response.write(text)) return;
    await Promise.race([once(response, 'drain'), once(response, 'close')]);
  }
}
