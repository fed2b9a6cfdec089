import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { createDatabase } from './database.js';
import { productEnv } from './environment.js';
import { API_DIST, PROJECT } from './paths.js';

export const ADMIN = { email: 'admin@example.com', password: 'correct horse battery' } as const;

export interface StartOptions {
  /** More environment; wins over what the harness sets. */
  readonly env?: NodeJS.ProcessEnv;
  /** Run on this database, which is not dropped at the end, instead of a fresh one. */
  readonly databaseUrl?: string;
  /** Run on the embedded database in this folder. */
  readonly dataDir?: string;
  /** True: no admin is made from the environment, so that the printed link leads to the set-up. */
  readonly withoutAdmin?: boolean;
}

export interface TestServer {
  /** Without a slash at the end: http://127.0.0.1:40123 */
  readonly url: string;
  /** The link that the server printed, with the set-up's secret in it while there is no user. */
  readonly link: string;
  readonly pid: number;
  readonly databaseUrl: string;
  /** A connection of the test's own; not there on the embedded database. */
  readonly db: pg.Client;
  /** All that the server has printed so far. */
  output(): string;
  /** SIGTERM; waits for the end, drops the database if the harness made it. Returns the exit code. */
  stop(): Promise<number | null>;
  /** SIGKILL; waits for the end, keeps the database, so that another server can be started on it. */
  kill(): Promise<void>;
}

/** Starts the built API on a free port and waits until it is ready. Throws with its output when it ends instead. */
export async function startServer(options: StartOptions = {}): Promise<TestServer> {
  const made =
    options.databaseUrl === undefined && options.dataDir === undefined ? await createDatabase() : undefined;
  const databaseUrl = options.databaseUrl ?? made?.url ?? '';
  const folder = options.dataDir ?? (await mkdtemp(join(tmpdir(), 'paceline-test-')));
  const process_ = launch(databaseUrl, folder, options);
  let output = '';
  for (const stream of [process_.stdout, process_.stderr]) {
    stream?.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
  }
  const db = new pg.Client({ connectionString: databaseUrl });
  db.on('error', () => undefined);
  const ended = once(process_, 'close');
  const clean = async (): Promise<void> => {
    await made?.drop();
    if (options.dataDir === undefined) await rm(folder, { recursive: true, force: true });
  };
  let link: string;
  try {
    link = await ready(process_, () => output);
    if (databaseUrl !== '') await db.connect();
  } catch (error) {
    process_.kill('SIGKILL');
    await clean();
    throw error;
  }
  return {
    url: `http://127.0.0.1:${new URL(link).port}`,
    link,
    pid: process_.pid ?? 0,
    databaseUrl,
    db,
    output: () => output,
    stop: async () => {
      process_.kill('SIGTERM');
      await ended;
      await db.end().catch(() => undefined);
      await clean();
      return process_.exitCode;
    },
    kill: async () => {
      process_.kill('SIGKILL');
      await ended;
      await db.end().catch(() => undefined);
    },
  };
}

const launch = (databaseUrl: string, folder: string, options: StartOptions): ChildProcess =>
  spawn(process.execPath, [join(API_DIST, 'main.js')], {
    cwd: PROJECT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: productEnv({
      PORT: '0',
      PACELINE_DATA_DIR: folder,
      ...(databaseUrl === '' ? {} : { DATABASE_URL: databaseUrl }),
      ...(options.withoutAdmin === true
        ? {}
        : { PACELINE_ADMIN_EMAIL: ADMIN.email, PACELINE_ADMIN_PASSWORD: ADMIN.password }),
      ...options.env,
    }),
  });

async function ready(process_: ChildProcess, output: () => string): Promise<string> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(
      () => reject(new Error(`The server was not ready within 60 s:\n${output()}`)),
      60_000,
    );
    process_.stdout?.on('data', () => {
      const link = /^Paceline is ready: (\S+)\n/m.exec(output())?.[1];
      if (link === undefined) return;
      clearTimeout(late);
      resolve(link);
    });
    process_.once('close', (code) => {
      clearTimeout(late);
      reject(new Error(`The server ended with code ${code}:\n${output()}`));
    });
  });
}
