import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { giveToOwner, type DataFolder } from './folder.js';
import { identityOf, isRunning } from './process-identity.js';

/** A process that uses the embedded database: a server, or one run of the command line. */
export interface ClientEntry {
  readonly identity: string;
  readonly kind: 'server' | 'command';
  readonly address: string | null;
}

const clientsFolder = (folder: DataFolder): string => join(folder.run, 'clients');

/** The file of a process's entry. */
export const clientFile = (folder: DataFolder, pid: number): string =>
  join(clientsFolder(folder), `${pid}.json`);

/** The processes that use the database and still run; entries of dead ones are removed. Call under the lock. */
export function liveClients(folder: DataFolder): ClientEntry[] {
  mkdirSync(clientsFolder(folder), { recursive: true, mode: 0o700 });
  giveToOwner(folder, clientsFolder(folder));
  return readdirSync(clientsFolder(folder)).flatMap((name) => {
    const file = join(clientsFolder(folder), name);
    const entry = readEntry(file);
    if (entry !== undefined && isRunning(entry.identity)) return [entry];
    rmSync(file, { force: true });
    return [];
  });
}

/** Writes this process's entry, whole or not at all. Call under the lock, after `liveClients`. */
export function register(folder: DataFolder, kind: ClientEntry['kind'], address: string | null): void {
  const entry: ClientEntry = { identity: identityOf(process.pid) ?? String(process.pid), kind, address };
  const file = clientFile(folder, process.pid);
  writeFileSync(`${file}.new`, JSON.stringify(entry), { mode: 0o600 });
  giveToOwner(folder, `${file}.new`);
  renameSync(`${file}.new`, file);
}

/** Takes a process's entry away. */
export const unregister = (folder: DataFolder, pid: number): void =>
  rmSync(clientFile(folder, pid), { force: true });

function readEntry(file: string): ClientEntry | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as ClientEntry;
  } catch {
    return undefined;
  }
}
