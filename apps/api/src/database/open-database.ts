import type { DataSource } from 'typeorm';
import { CodedError } from '../common/coded-error.js';
import type { Env } from '../config/env.js';
import { createDataSource } from './data-source.js';
import { openEmbedded } from './embedded.js';
import { migrate } from './migrate.js';

/** A connected, migrated database. */
export interface OpenDatabase {
  readonly dataSource: DataSource;
  readonly url: string;
  /** Names of the migrations that ran now. */
  readonly migrated: readonly string[];
  /** Tells later starts on the same data folder where this server answers. */
  announce(address: string): void;
  close(): Promise<void>;
}

type Place = Pick<OpenDatabase, 'url' | 'announce' | 'close'>;

/**
 * Connects to the database that the environment names, starting the embedded one if it names none, and migrates it.
 *
 * @param address a server's, shown to whoever tries to start a second one on the same data folder
 */
export async function openDatabase(
  env: Env,
  kind: 'server' | 'command',
  address: string | null = null,
): Promise<OpenDatabase> {
  const place: Place =
    env.databaseUrl === undefined
      ? await openEmbedded(env.dataDir, kind, address, env.forChildren)
      : { url: env.databaseUrl, announce: () => undefined, close: async () => undefined };
  const dataSource = createDataSource(place.url, env.poolSize);
  try {
    await connect(dataSource, place.url);
    const migrated = await migrate(dataSource, place.url);
    return { ...place, dataSource, migrated, close: () => closeBoth(dataSource, place) };
  } catch (error) {
    await closeBoth(dataSource, place);
    throw error;
  }
}

async function closeBoth(dataSource: DataSource, place: Place): Promise<void> {
  try {
    if (dataSource.isInitialized) await dataSource.destroy();
  } finally {
    await place.close();
  }
}

const OLDEST_SERVER = 150_000;

async function connect(dataSource: DataSource, url: string): Promise<void> {
  try {
    await dataSource.initialize();
  } catch (error) {
    throw unreachable(url, error);
  }
  const [row] = await dataSource.query<{ version: string }[]>(
    `SELECT current_setting('server_version_num') AS version`,
  );
  if (Number(row?.version) >= OLDEST_SERVER) return;
  throw new CodedError(
    'database.too_old',
    'The database is older than PostgreSQL 15, the oldest that Paceline works with.',
    500,
  );
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
