import { createHash, randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { runCli } from './cli.js';
import { API_DIST } from './paths.js';

/** Held while the template is made, so that of several test processes one makes it. */
const TEMPLATE_LOCK = 7099;

/** The server that test databases are made on: given by `npm test`, or by hand. */
export function testServerUrl(): string {
  const url = process.env.TEST_DATABASE_URL;
  if (url === undefined || url === '') {
    throw new Error(
      'TEST_DATABASE_URL is not set. Run "npm test", or point it to a PostgreSQL 15 or later whose user may create ' +
        'databases: TEST_DATABASE_URL=postgres://postgres@127.0.0.1:5432/postgres',
    );
  }
  return url;
}

const urlOf = (name: string): string => {
  const url = new URL(testServerUrl());
  url.pathname = `/${name}`;
  return url.href;
};

const onServer = async <T>(work: (client: pg.Client) => Promise<T>): Promise<T> => {
  const client = new pg.Client({ connectionString: testServerUrl() });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};

/** Changes with every migration and built-in metric, so that a template is never out of date. */
function templateName(): string {
  const hash = createHash('sha256');
  const folder = join(API_DIST, 'database');
  const metrics = join(API_DIST, '../../../libs/metrics/dist');
  for (const root of [folder, metrics].filter((path) => existsSync(path))) {
    for (const file of readdirSync(root, { recursive: true, encoding: 'utf8' }).sort()) {
      if (file.endsWith('.js')) hash.update(file).update(readFileSync(join(root, file)));
    }
  }
  return `paceline_template_${hash.digest('hex').slice(0, 12)}`;
}

let template: Promise<string> | undefined;

const migratedTemplate = (): Promise<string> =>
  (template ??= onServer(async (client) => {
    const name = templateName();
    await client.query('SELECT pg_advisory_lock($1)', [TEMPLATE_LOCK]);
    const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (found.rowCount === 1) return name;
    const making = `${name}_${randomBytes(3).toString('hex')}`;
    await client.query(`CREATE DATABASE ${making}`);
    const run = await runCli(['migrate'], { DATABASE_URL: urlOf(making) });
    if (run.code !== 0) throw new Error(`The template database could not be migrated:\n${run.stderr}`);
    await client.query(`ALTER DATABASE ${making} RENAME TO ${name}`);
    return name;
  }));

export interface TestDatabase {
  readonly url: string;
  /** Ends whoever is still connected, and drops it. */
  drop(): Promise<void>;
}

/** A new database of its own: migrated and without data, or wholly empty. A copy of a template takes about 0.1 s. */
export async function createDatabase(options: { readonly empty?: boolean } = {}): Promise<TestDatabase> {
  const from = options.empty === true ? 'template0' : await migratedTemplate();
  const name = `paceline_test_${randomBytes(6).toString('hex')}`;
  await onServer((client) => client.query(`CREATE DATABASE ${name} TEMPLATE ${from}`));
  return {
    url: urlOf(name),
    drop: async () => {
      await onServer((client) => client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`));
    },
  };
}
