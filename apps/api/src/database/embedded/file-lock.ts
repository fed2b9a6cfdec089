import { mkdirSync, readFileSync, rmdirSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { CodedError } from '../../common/coded-error.js';
import { identityOf, isRunning } from './process-identity.js';

const RETRY_MS = 25;
/** Longer than a first start of the database on a slow disk takes. */
const GIVE_UP_MS = 180_000;
const GUARD_STALE_MS = 5000;

const codeOf = (error: unknown): unknown => (error instanceof Error ? Reflect.get(error, 'code') : undefined);

/**
 * Does work while no other process that uses the same folder does. A lock whose owner died is taken over.
 *
 * @param folder exists and is writable
 */
export async function withFileLock<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const file = join(folder, 'lock');
  const me = identityOf(process.pid) ?? String(process.pid);
  const deadline = Date.now() + GIVE_UP_MS;
  while (!take(file, me)) {
    breakIfStale(file);
    if (Date.now() > deadline) {
      throw new CodedError(
        'data.locked',
        `The data folder is locked by process ${ownerOf(file)}; is it stuck? ${file}`,
        500,
      );
    }
    await sleep(RETRY_MS);
  }
  try {
    return await work();
  } finally {
    unlinkSync(file);
  }
}

function take(file: string, me: string): boolean {
  try {
    writeFileSync(file, me, { flag: 'wx', mode: 0o644 });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

function ownerOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** An empty lock is one being written just now, or its writer died between making and filling it. */
function isStale(file: string): boolean {
  const owner = ownerOf(file);
  if (owner === undefined) return false;
  if (owner !== '') return !isRunning(owner);
  return ageMs(file) > GUARD_STALE_MS;
}

const ageMs = (path: string): number => {
  try {
    return Date.now() - statSync(path).mtimeMs;
  } catch {
    return 0;
  }
};

/**
 * Removes a dead owner's lock. Only the holder of the guard removes, and looks again before it does: otherwise two that
 * saw the same dead owner could remove each other's fresh locks.
 */
function breakIfStale(file: string): void {
  if (!isStale(file)) return;
  const guard = `${file}.guard`;
  try {
    mkdirSync(guard);
  } catch {
    if (ageMs(guard) > GUARD_STALE_MS) rmdirSync(guard);
    return;
  }
  try {
    if (isStale(file)) unlinkSync(file);
  } finally {
    rmdirSync(guard);
  }
}
