import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

/** What of the embedded PostgreSQL runs on a data folder: undefined when nothing does. */
export function postmasterPid(dataDir: string): number | undefined {
  const file = join(dataDir, 'postgres', 'postmaster.pid');
  return existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : undefined;
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && Reflect.get(error, 'code') === 'EPERM';
  }
}

/** Waits until a process is gone and returns how many ms it took; throws when it is still there after `limitMs`. */
export async function msUntilGone(pid: number, limitMs: number): Promise<number> {
  const from = performance.now();
  while (isAlive(pid)) {
    if (performance.now() - from > limitMs) throw new Error(`Process ${pid} still runs after ${limitMs} ms.`);
    await sleep(10);
  }
  return performance.now() - from;
}

/** How many processes are registered as users of the embedded database. */
export function registeredClients(dataDir: string): number {
  const folder = join(dataDir, 'run', 'clients');
  return existsSync(folder) ? readdirSync(folder).length : 0;
}

/** A connection to the embedded database that runs on a data folder. */
export async function connectEmbedded(dataDir: string): Promise<pg.Client> {
  const password = readFileSync(join(dataDir, 'run', 'password'), 'utf8');
  const port = Number(readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[3]);
  const client = new pg.Client({ host: '127.0.0.1', port, user: 'paceline', password, database: 'paceline' });
  client.on('error', () => undefined);
  await client.connect();
  return client;
}
