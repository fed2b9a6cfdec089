import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { isMigrated } from '../../database/migrate.js';
import type { HealthResponse } from './health.response.js';

const ANSWER_WITHIN_MS = 3000;

/** Says whether this process should get requests. */
@Injectable()
export class HealthService {
  private stopping = false;

  constructor(private readonly dataSource: DataSource) {}

  /** From now on the server is not ready, so that a load balancer sends requests elsewhere while it drains. */
  beginStopping(): void {
    this.stopping = true;
  }

  /** Not ready while stopping, while the database does not answer within 3 s, or before its schema is up to date. */
  async ready(): Promise<HealthResponse> {
    if (this.stopping) return { status: 'stopping', reason: 'The server is stopping.' };
    try {
      const migrated = await within(ANSWER_WITHIN_MS, isMigrated(this.dataSource));
      return migrated
        ? { status: 'ok', reason: null }
        : { status: 'unavailable', reason: 'The database schema is not up to date.' };
    } catch {
      return { status: 'unavailable', reason: 'The database does not answer.' };
    }
  }
}

async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('too late')), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
