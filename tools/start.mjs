// `npm start` on a machine that has nothing but Node: installs, builds, serves. Only Node's own modules are imported here.
import { ensureBuilt } from './lib/build.mjs';
import { endWithNpm } from './lib/end-with-npm.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { checkNodeVersion } from './lib/node-version.mjs';
import { inProject } from './lib/paths.mjs';
import { step } from './lib/run.mjs';

checkNodeVersion();
endWithNpm();
process.env.NODE_ENV ??= 'production';
process.env.PACELINE_DATA_DIR ||= inProject('.paceline');
console.log('Paceline\n');
await step('packages', ensureInstalled);
await step('build', () => ensureBuilt());

// In this very process: one process to signal, to watch and to kill.
await import('../apps/api/dist/main.js');
