import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { CodedError } from '../common/coded-error.js';
import { logger } from '../common/logger.js';
import { findBinaries } from './embedded/binaries.js';
import { liveClients, register, unregister, type ClientEntry } from './embedded/clients.js';
import { ensureCluster, SUPERUSER } from './embedded/cluster.js';
import { withFileLock } from './embedded/file-lock.js';
import { dataFolder, prepareFolder, type DataFolder } from './embedded/folder.js';
import { leave } from './embedded/leave.js';
import { runningPostmaster, startPostmaster, type Postmaster } from './embedded/postmaster.js';
import { chooseRunAs } from './embedded/run-as.js';

const DATABASE = 'paceline';
const WATCHDOG = fileURLToPath(new URL('./embedded/watchdog.js', import.meta.url));
const SUPERVISE_EVERY_MS = 1000;

export interface EmbeddedDatabase {
  readonly url: string;
  /** Tells later starts on this folder where this server answers. */
  announce(address: string): void;
  /** Leaves; the last one out stops the database. */
  close(): Promise<void>;
}

/**
 * Joins the processes that use the embedded database in a data folder, and starts it when none does.
 *
 * @param root the data folder; made when missing
 * @param children the environment for child processes
 * Throws data.in_use, with the first one's address, when this is a second server on the folder.
 */
export async function openEmbedded(
  root: string,
  kind: ClientEntry['kind'],
  address: string | null,
  children: NodeJS.ProcessEnv,
): Promise<EmbeddedDatabase> {
  const folder = prepareFolder(root);
  const joined = await withFileLock(folder.run, async () => {
    refuseSecondServer(folder, kind);
    register(folder, kind, address);
    // Before the database starts: from here on somebody stops it even if this process is killed at once.
    const watchdog = startWatchdog(folder, children);
    try {
      return { watchdog, postmaster: await ensureRunning(folder) };
    } catch (error) {
      unregister(folder, process.pid);
      watchdog.stdin?.destroy();
      throw error;
    }
  });
  const url = await databaseUrl(folder, joined.postmaster.port);
  const supervision = kind === 'server' ? supervise(folder, joined.postmaster) : undefined;
  return {
    url,
    announce: (found) => register(folder, kind, found),
    close: async () => {
      await supervision?.stop();
      await leave(folder, () => unregister(folder, process.pid));
      await dismiss(joined.watchdog);
    },
  };
}

/** Throws data.in_use at once, before anything is made or started, when a server already runs on the data folder. */
export function assertNoOtherServer(root: string): void {
  const folder = dataFolder(root);
  if (existsSync(folder.run)) refuseSecondServer(folder, 'server');
}

function refuseSecondServer(folder: DataFolder, kind: ClientEntry['kind']): void {
  const other = liveClients(folder).find((client) => client.kind === 'server');
  if (kind !== 'server' || other === undefined) return;
  throw new CodedError(
    'data.in_use',
    `Paceline already runs on the data folder ${folder.root}: ${other.address ?? 'still starting'} (process ${Number.parseInt(other.identity, 10)}).`,
    500,
  );
}

async function ensureRunning(folder: DataFolder, port?: number): Promise<Postmaster> {
  const running = await runningPostmaster(folder);
  if (running !== undefined) return running;
  const runAs = chooseRunAs(folder);
  const binaries = findBinaries(runAs);
  await ensureCluster(folder, binaries, runAs);
  return startPostmaster(folder, binaries, runAs, port);
}

function startWatchdog(folder: DataFolder, children: NodeJS.ProcessEnv): ChildProcess {
  const watchdog = spawn(process.execPath, [WATCHDOG, folder.root, String(process.pid)], {
    cwd: '/',
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
    env: children,
  });
  watchdog.unref();
  watchdog.stdin?.on('error', () => undefined);
  Reflect.get(watchdog.stdin ?? {}, 'unref')?.call(watchdog.stdin);
  return watchdog;
}

async function dismiss(watchdog: ChildProcess): Promise<void> {
  if (watchdog.exitCode !== null) return;
  watchdog.ref();
  const gone = once(watchdog, 'exit');
  // A word before the end of the pipe says that all is done already.
  watchdog.stdin?.end('done');
  const impatient = setTimeout(() => watchdog.kill('SIGKILL'), 2000);
  await gone;
  clearTimeout(impatient);
}

async function databaseUrl(folder: DataFolder, port: number): Promise<string> {
  const password = readFileSync(folder.password, 'utf8');
  const urlOf = (name: string): string => `postgres://${SUPERUSER}:${password}@127.0.0.1:${port}/${name}`;
  const client = new pg.Client({ connectionString: urlOf('postgres') });
  await client.connect();
  try {
    const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [DATABASE]);
    if (found.rowCount === 0) await client.query(`CREATE DATABASE ${DATABASE}`).catch(ignoreDuplicate);
  } finally {
    await client.end();
  }
  return urlOf(DATABASE);
}

/** Another process on the folder may have made it in the same moment. */
function ignoreDuplicate(error: unknown): void {
  if (!(error instanceof Error) || !['42P04', '23505'].includes(String(Reflect.get(error, 'code'))))
    throw error;
}

/** Starts the database again, on the same port, when somebody else ended it under a running server. */
function supervise(folder: DataFolder, first: Postmaster): { stop(): Promise<void> } {
  let stopped = false;
  let work = Promise.resolve();
  const look = async (): Promise<void> => {
    if (stopped || (await runningPostmaster(folder)) !== undefined) return;
    logger().warn('the embedded database ended; starting it again');
    await withFileLock(folder.run, () =>
      stopped ? Promise.resolve(undefined) : ensureRunning(folder, first.port),
    );
  };
  const timer = setInterval(() => {
    work = work
      .then(look)
      .catch((error: unknown) => logger().error({ err: error }, 'the database does not start'));
  }, SUPERVISE_EVERY_MS);
  timer.unref();
  return {
    stop: async () => {
      stopped = true;
      clearInterval(timer);
      await work;
    },
  };
}
