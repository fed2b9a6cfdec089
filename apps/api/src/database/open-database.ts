import type { DataSource } from 'typeorm';
import { CodedError } from '../common/coded-error.js';
import type { Env } from '../config/env.js';
import { createDataSource } from './data-source.js';
import { migrate } from './migrate.js';

/** A connected, migrated database. */
export interface OpenDatabase {
  readonly dataSource: DataSource;
  readonly url: string;
  /** Names of the migrations that ran now. */
  readonly migrated: readonly string[];
  close(): Promise<void>;
}

/** Where a server tells others on the same data folder that it is. */
export interface Opener {
  readonly kind: 'server' | 'command';
  /** A server's address for people, shown to whoever tries to start a second one. */
  readonly address?: string;
}

/** Connects to the database that the environment names, starting the embedded one if it names none, and migrates it. */
export async function openDatabase(env: Env, opener: Opener): Promise<OpenDatabase> {
  if (env.databaseUrl === undefined) throw new CodedError('database.none', 'DATABASE_URL is not set.', 500);
  void opener;
  return connect(env.databaseUrl, env.poolSize, async () => undefined);
}

async function connect(url: string, poolSize: number, stop: () => Promise<void>): Promise<OpenDatabase> {
  const dataSource = createDataSource(url, poolSize);
  try {
    await dataSource.initialize();
  } catch (error) {
    await stop();
    throw unreachable(url, error);
  }
  const migrated = await migrate(dataSource, url);
  return {
    dataSource,
    url,
    migrated,
    close: async () => {
      await dataSource.destroy();
      await stop();
    },
  };
}

function unreachable(url: string, error: unknown): CodedError {
  const { hostname, port, pathname } = new URL(url);
  const reason = error instanceof Error ? error.message || String(Reflect.get(error, 'code')) : String(error);
  const where = `${hostname}:${port || '5432'}${pathname}`;
  return new CodedError(
    'database.unreachable',
    `The database at ${where} cannot be reached (${reason}). Check DATABASE_URL and that PostgreSQL runs there.`,
    500,
  );
}
