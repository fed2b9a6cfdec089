import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { CodedError } from '../../common/coded-error.js';
import { isRoot, type DataFolder } from './folder.js';

/** As whom PostgreSQL runs. Empty: as this process's own user. */
export interface RunAs {
  readonly uid?: number;
  readonly gid?: number;
}

const USER = 'postgres';

const idOf = (flag: '-u' | '-g'): number | undefined => {
  try {
    return Number(
      execFileSync('id', [flag, USER], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
    );
  } catch {
    return undefined;
  }
};

/**
 * PostgreSQL refuses to run as root: then it runs as the owner of the existing database, or as the user `postgres`, who
 * is made when missing. Throws database.no_user when that fails.
 */
export function chooseRunAs(folder: DataFolder): RunAs {
  if (!isRoot()) return {};
  if (existsSync(folder.cluster)) {
    const { uid, gid } = statSync(folder.cluster);
    if (uid !== 0) return { uid, gid };
  }
  const owner = statSync(folder.root);
  if (owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  if (idOf('-u') === undefined) makeUser();
  const uid = idOf('-u');
  const gid = idOf('-g');
  if (uid !== undefined && gid !== undefined) return { uid, gid };
  throw new CodedError(
    'database.no_user',
    'PostgreSQL does not run as root, and the user "postgres" could not be made. Make it (useradd --system postgres), start Paceline as an ordinary user, or set DATABASE_URL.',
    500,
  );
}

function makeUser(): void {
  const ways: readonly (readonly [string, readonly string[]])[] = [
    ['useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', USER]],
    ['adduser', ['-S', '-D', '-H', USER]],
  ];
  for (const [command, args] of ways) {
    try {
      execFileSync(command, args, { stdio: 'ignore' });
      return;
    } catch {
      // Not on this system; the next way, or the caller's message.
    }
  }
}
