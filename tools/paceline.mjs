// `npm run paceline -- <command>`: the command line, installed and built first where needed.
import { ensureBuilt } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { checkNodeVersion } from './lib/node-version.mjs';
import { inProject } from './lib/paths.mjs';

checkNodeVersion();
process.env.NODE_ENV ??= 'production';
process.env.PACELINE_DATA_DIR ||= inProject('.paceline');
await ensureInstalled();
await ensureBuilt(['metrics', 'api']);

// npm moves to the project's folder; file names are meant from where the user stands.
if (process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
await import('../apps/api/dist/cli/main.js');
