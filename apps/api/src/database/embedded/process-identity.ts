import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * Names a process so that a later one with the same number is not taken for it: number and time of start.
 * Undefined when no such process runs (a zombie does not run).
 *
 * identityOf(process.pid) is something like '4711@1a2b-33821'.
 */
export function identityOf(pid: number): string | undefined {
  if (!isAlive(pid)) return undefined;
  if (process.platform === 'linux') return linuxIdentity(pid);
  if (process.platform === 'win32') return String(pid);
  try {
    const started = execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim();
    return started === '' ? undefined : `${pid}@${started}`;
  } catch {
    return undefined;
  }
}

/** True when the process with exactly this identity still runs. */
export const isRunning = (identity: string): boolean =>
  identityOf(Number.parseInt(identity, 10)) === identity;

/** True when any process has this number, also another user's. */
export function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && Reflect.get(error, 'code') === 'EPERM';
  }
}

function linuxIdentity(pid: number): string | undefined {
  try {
    // The command's name, in brackets, may hold spaces: count fields after the last bracket. 3rd: state, 22nd: start.
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (fields[0] === 'Z' || fields[0] === 'X') return undefined;
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').slice(0, 8);
    return `${pid}@${boot}-${fields[19]}`;
  } catch {
    return undefined;
  }
}
