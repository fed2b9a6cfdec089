import { chownSync, mkdirSync, rmdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { CodedError } from '../../common/coded-error.js';

/** What is where in the data folder. */
export interface DataFolder {
  readonly root: string;
  /** PostgreSQL's own files. */
  readonly cluster: string;
  /** Who uses the database now, the lock, the password, the log. */
  readonly run: string;
  readonly password: string;
  readonly log: string;
}

export const dataFolder = (root: string): DataFolder => ({
  root,
  cluster: join(root, 'postgres'),
  run: join(root, 'run'),
  password: join(root, 'run', 'password'),
  log: join(root, 'run', 'postgres.log'),
});

export const isRoot = (): boolean => process.getuid?.() === 0;

/** What root makes in an ordinary user's data folder belongs to that user, who may come back without root. */
export function giveToOwner(folder: DataFolder, path: string): void {
  if (!isRoot()) return;
  const { uid, gid } = statSync(folder.root);
  if (uid !== 0) chownSync(path, uid, gid);
}

/** Makes the folders; throws data.unusable, in one line, when this user may not. */
export function prepareFolder(root: string): DataFolder {
  const folder = dataFolder(root);
  try {
    // Root's PostgreSQL runs as another user, who must be able to pass through, not to look around.
    mkdirSync(folder.root, { recursive: true, mode: isRoot() ? 0o711 : 0o700 });
    mkdirSync(folder.run, { recursive: true, mode: 0o700 });
    giveToOwner(folder, folder.run);
    assertWritable(folder.run);
  } catch (error) {
    const reason =
      error instanceof Error ? String(Reflect.get(error, 'code') ?? error.message) : String(error);
    throw new CodedError(
      'data.unusable',
      `The data folder ${root} cannot be used (${reason}). Give this user the right to read and write it, or set PACELINE_DATA_DIR to another folder.`,
      500,
    );
  }
  return folder;
}

function assertWritable(path: string): void {
  const probe = join(path, `probe-${process.pid}`);
  mkdirSync(probe);
  rmdirSync(probe);
}
