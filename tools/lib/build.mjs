import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { bin, inProject } from './paths.mjs';
import { run } from './run.mjs';

/** What each project is built from, and a file that each of its builds writes anew. */
const PROJECTS = {
  metrics: {
    sources: ['libs/metrics/src', 'libs/metrics/tsconfig.build.json'],
    built: 'libs/metrics/dist/index.js',
  },
  api: { sources: ['apps/api/src', 'apps/api/.swcrc'], built: 'apps/api/dist/main.js' },
  web: {
    sources: [
      'apps/web/src',
      'apps/web/public',
      'apps/web/index.html',
      'apps/web/vite.config.ts',
      'libs/metrics/src',
    ],
    built: 'apps/web/dist/index.html',
  },
};
const SHARED = ['tsconfig.base.json', 'package-lock.json'];

function newest(path) {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** True when the project's build is newer than all it was made from. A look at times only, a few milliseconds. */
export function isBuilt(name) {
  const { sources, built } = PROJECTS[name];
  const file = inProject(built);
  if (!existsSync(file)) return false;
  const at = statSync(file).mtimeMs;
  return [...sources, ...SHARED].every((source) => newest(inProject(source)) < at);
}

/** Builds what is missing or older than its sources, of the projects named. Returns what it did, or undefined. */
export async function ensureBuilt(names = Object.keys(PROJECTS)) {
  if (names.every(isBuilt)) return undefined;
  const projects = names.map((name) => `@paceline/${name}`).join(',');
  const { code, output } = await run(bin('nx'), ['run-many', '-t', 'build', '-p', projects], {
    env: { ...process.env, NX_DAEMON: 'false', NX_TUI: 'false', NO_COLOR: '1', FORCE_COLOR: '0' },
  });
  if (code !== 0) {
    console.error(`The build failed:\n${output}`);
    process.exit(1);
  }
  return 'done';
}
