import { spawn } from 'node:child_process';
import { closeSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { CodedError } from '../../common/coded-error.js';
import type { Binaries } from './binaries.js';
import { logTail, openLog, placeOf } from './cluster.js';
import type { DataFolder } from './folder.js';
import { identityOf } from './process-identity.js';
import type { RunAs } from './run-as.js';

/** Recovery after a crash reads back what was written since the last checkpoint. */
const START_WITHIN_MS = 150_000;
const FAST_STOP_MS = 6000;
const POLL_MS = 20;
const START_TRIES = 5;

export interface Postmaster {
  readonly pid: number;
  readonly port: number;
}

interface PidFile extends Postmaster {
  readonly ready: boolean;
}

/** PostgreSQL's note of itself: 1st line its process, 4th its port, 8th its state. */
function readPidFile(folder: DataFolder): PidFile | undefined {
  try {
    const lines = readFileSync(join(folder.cluster, 'postmaster.pid'), 'utf8').split('\n');
    const [pid, port] = [Number(lines[0]), Number(lines[3])];
    if (!Number.isInteger(pid) || pid <= 0) return undefined;
    return { pid, port, ready: lines[7]?.trim() === 'ready' };
  } catch {
    return undefined;
  }
}

/** True when the process is a PostgreSQL, and not one that got the number of one that is gone. */
function isPostgres(pid: number): boolean {
  if (identityOf(pid) === undefined) return false;
  if (process.platform !== 'linux') return true;
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('postgres');
  } catch {
    return false;
  }
}

/** The PostgreSQL that runs on the folder, waiting until it is ready if it is starting; undefined when none runs. */
export async function runningPostmaster(folder: DataFolder): Promise<Postmaster | undefined> {
  const deadline = Date.now() + START_WITHIN_MS;
  for (;;) {
    const found = readPidFile(folder);
    if (found === undefined) return undefined;
    if (!isPostgres(found.pid)) {
      rmSync(join(folder.cluster, 'postmaster.pid'), { force: true });
      return undefined;
    }
    if (found.ready) return found;
    if (Date.now() > deadline) return undefined;
    await sleep(POLL_MS);
  }
}

/** Starts PostgreSQL on the folder and waits until it takes connections. Throws database.not_started with its log. */
export async function startPostmaster(
  folder: DataFolder,
  binaries: Binaries,
  runAs: RunAs,
  wantedPort?: number,
): Promise<Postmaster> {
  for (let attempt = 1; ; attempt++) {
    const port = attempt === 1 && wantedPort !== undefined ? wantedPort : await freePort();
    const started = await tryStart(folder, binaries, runAs, port);
    if (started !== undefined) return started;
    const tail = logTail(folder);
    // Between choosing a free port and taking it, another program may have taken it.
    if (attempt < START_TRIES && /Address already in use/.test(tail)) continue;
    throw new CodedError(
      'database.not_started',
      `The database in ${folder.root} did not start: ${tail}`,
      500,
    );
  }
}

const settings = (port: number): string[] =>
  Object.entries({
    port: String(port),
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '100',
    shared_buffers: '128MB',
    max_wal_size: '2GB',
    client_connection_check_interval: '5s',
    log_checkpoints: 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
    jit: 'off',
  }).flatMap(([name, value]) => ['-c', `${name}=${value}`]);

async function tryStart(
  folder: DataFolder,
  binaries: Binaries,
  runAs: RunAs,
  port: number,
): Promise<Postmaster | undefined> {
  const log = openLog(folder);
  // A session of its own: Ctrl-C in the terminal is for us, who then stop it in order.
  const child = spawn(binaries.postgres, ['-D', placeOf(folder.cluster), ...settings(port)], {
    ...runAs,
    cwd: folder.cluster,
    detached: true,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  let over = false;
  child.once('exit', () => (over = true));
  child.once('error', () => (over = true));
  child.unref();
  const deadline = Date.now() + START_WITHIN_MS;
  while (!over && Date.now() < deadline) {
    const found = readPidFile(folder);
    if (found !== undefined && found.pid === child.pid && found.ready) return { pid: found.pid, port };
    await sleep(POLL_MS);
  }
  child.kill('SIGKILL');
  return undefined;
}

/** Stops the PostgreSQL of the folder: in order, or within 6 s at once (it then recovers at the next start). */
export async function stopPostmaster(folder: DataFolder): Promise<void> {
  const found = readPidFile(folder);
  if (found === undefined || !isPostgres(found.pid)) return;
  for (const [signal, patienceMs] of [
    ['SIGINT', FAST_STOP_MS],
    ['SIGQUIT', 2000],
    ['SIGKILL', 1000],
  ] as const) {
    if (!signalTo(found.pid, signal)) return;
    const deadline = Date.now() + patienceMs;
    while (Date.now() < deadline) {
      if (identityOf(found.pid) === undefined || !existsSync(join(folder.cluster, 'postmaster.pid'))) return;
      await sleep(POLL_MS);
    }
  }
}

function signalTo(pid: number, signal: NodeJS.Signals): boolean {
  try {
    process.kill(pid, signal);
    return true;
  } catch {
    return false;
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
