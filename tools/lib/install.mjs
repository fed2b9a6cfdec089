import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { inProject } from './paths.mjs';
import { run } from './run.mjs';

const LOCK = inProject('package-lock.json');
const STAMP = inProject('node_modules', '.paceline-stamp');
const INSTALLED = inProject('node_modules', '.package-lock.json');

const wantedStamp = () =>
  `${process.platform}-${process.arch} ${createHash('sha256').update(readFileSync(LOCK)).digest('hex')}\n`;

/** True when npm's own note of what it installed has every package of the lock in its version. */
function matchesLock() {
  if (!existsSync(INSTALLED)) return false;
  const wanted = JSON.parse(readFileSync(LOCK, 'utf8')).packages;
  const found = JSON.parse(readFileSync(INSTALLED, 'utf8')).packages;
  return Object.entries(wanted).every(([path, { version, optional, link, peer }]) => {
    if (!path.includes('node_modules/') || link) return true;
    // npm's note leaves out what lies in a workspace's own folder.
    if (!path.startsWith('node_modules/')) return existsSync(inProject(path));
    return found[path] === undefined ? optional || peer : found[path].version === version;
  });
}

/** Installs the packages of package-lock.json unless exactly they are there. Returns what it did, or undefined. */
export async function ensureInstalled() {
  const stamp = wantedStamp();
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === stamp) return undefined;
  if (!matchesLock()) {
    const { code, output } = await run('npm', [
      'ci',
      '--include=dev',
      '--no-audit',
      '--no-fund',
      '--loglevel=error',
    ]);
    if (code !== 0) {
      console.error(`Installing the packages failed (npm ci):\n${output}`);
      process.exit(1);
    }
  }
  writeStamp(stamp);
  return 'installed';
}

function writeStamp(stamp) {
  try {
    writeFileSync(STAMP, stamp);
  } catch {
    // Somebody else installed, and this user may only read: then it is checked again at the next start.
  }
}
