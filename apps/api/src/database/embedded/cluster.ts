import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import {
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CodedError } from '../../common/coded-error.js';
import type { Binaries } from './binaries.js';
import { giveToOwner, isRoot, type DataFolder } from './folder.js';
import type { RunAs } from './run-as.js';

export const SUPERUSER = 'paceline';

/**
 * How a program is told where its folder is. Root's PostgreSQL runs as a user who may be unable to walk there; on Linux
 * it needs not: root starts it in the folder.
 */
export const placeOf = (folder: string): string =>
  isRoot() && process.platform === 'linux' ? '/proc/self/cwd' : folder;

/** The end of PostgreSQL's log, for messages. */
export function logTail(folder: DataFolder): string {
  try {
    return readFileSync(folder.log, 'utf8').trim().split('\n').slice(-5).join('\n');
  } catch {
    return '';
  }
}

/** Opens the log to append to; an overlong one starts anew. */
export function openLog(folder: DataFolder): number {
  const tooLong = existsSync(folder.log) && statSync(folder.log).size > 10_000_000;
  const log = openSync(folder.log, tooLong ? 'w' : 'a', 0o600);
  giveToOwner(folder, folder.log);
  return log;
}

/**
 * Makes the database's files if there are none: whole or not at all, so that an interrupted first start is simply done
 * again. Throws database.other_version when they are of another major version of PostgreSQL.
 */
export async function ensureCluster(folder: DataFolder, binaries: Binaries, runAs: RunAs): Promise<void> {
  const version = join(folder.cluster, 'PG_VERSION');
  if (existsSync(version)) {
    const found = readFileSync(version, 'utf8').trim();
    if (found === binaries.major) return;
    throw new CodedError(
      'database.other_version',
      `The data folder ${folder.root} was made with PostgreSQL ${found}, and this Paceline brings ${binaries.major}. Use the Paceline that made it, or set PACELINE_DATA_DIR to another folder.`,
      500,
    );
  }
  const making = `${folder.cluster}.new`;
  rmSync(making, { recursive: true, force: true });
  mkdirSync(making, { mode: 0o700 });
  writeFileSync(folder.password, randomBytes(24).toString('base64url'), { mode: 0o600 });
  giveToOwner(folder, folder.password);
  if (runAs.uid !== undefined && runAs.gid !== undefined) chownSync(making, runAs.uid, runAs.gid);
  const passing = passwordFor(runAs, readFileSync(folder.password));
  try {
    await initialise(making, join(passing, 'password'), folder, binaries, runAs);
  } finally {
    rmSync(passing, { recursive: true, force: true });
  }
  renameSync(making, folder.cluster);
}

/** The password where the user that PostgreSQL runs as can read it, for as long as the database is being made. */
function passwordFor({ uid, gid }: RunAs, password: Buffer): string {
  const passing = mkdtempSync(join(uid === undefined ? tmpdir() : '/tmp', 'paceline-'));
  const file = join(passing, 'password');
  writeFileSync(file, password, { mode: 0o600 });
  if (uid !== undefined && gid !== undefined) {
    chownSync(file, uid, gid);
    chownSync(passing, uid, gid);
  }
  return passing;
}

async function initialise(
  making: string,
  passwordFile: string,
  folder: DataFolder,
  binaries: Binaries,
  runAs: RunAs,
): Promise<void> {
  const log = openLog(folder);
  const args = [
    `--pgdata=${placeOf(making)}`,
    `--username=${SUPERUSER}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
  ];
  const child = spawn(binaries.initdb, args, { ...runAs, cwd: making, stdio: ['ignore', log, log] });
  closeSync(log);
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) {
    throw new CodedError(
      'database.not_made',
      `The database could not be made in ${folder.root}: ${logTail(folder)}`,
      500,
    );
  }
}
