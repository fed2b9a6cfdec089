// `npm run coverage`: runs the specs of libs/metrics and says which branches no spec takes. Ends with 1 below 95%.
// Fallbacks behind `??` are counted apart: the compiler asks for one at every index (noUncheckedIndexedAccess), also where
// the index cannot miss, and a test that takes such a branch would prove nothing.
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inProject } from './lib/paths.mjs';
import { run } from './lib/run.mjs';

const LEAST = 95;
const folder = mkdtempSync(join(tmpdir(), 'paceline-coverage-'));
const jest = ['--experimental-vm-modules', '--no-warnings', inProject('node_modules/jest/bin/jest.js')];
const asked = ['--selectProjects', 'metrics', '--coverage', '--coverageReporters=json'];
const { code } = await run(process.execPath, [...jest, ...asked, `--coverageDirectory=${folder}`], {
  env: { ...process.env, TZ: 'UTC' },
  show: true,
});

const files = JSON.parse(readFileSync(join(folder, 'coverage-final.json'), 'utf8'));
const branches = Object.entries(files)
  .filter(([file]) => !file.includes('testing'))
  .flatMap(([file, coverage]) => branchesOf(file, coverage));
const real = branches.filter(({ fallback }) => !fallback);
for (const { place, text, taken } of real) if (!taken) console.log(`  ${place}  ${text}`);
const share = (rows) => (100 * rows.filter(({ taken }) => taken).length) / rows.length;
console.log(
  `Branches taken: ${share(real).toFixed(1)}% of ${real.length}; with fallbacks behind ?? ${share(branches).toFixed(1)}%.`,
);
process.exit(code !== 0 || share(real) < LEAST ? 1 : 0);

function branchesOf(file, { branchMap, b: counts }) {
  const lines = readFileSync(file, 'utf8').split('\n');
  return Object.entries(branchMap).flatMap(([id, { type, loc, locations }]) =>
    locations.map(({ start }, index) => {
      const line = start?.line ?? loc.start.line;
      const text = lines[line - 1] ?? '';
      const before = text.slice(0, start?.column ?? 0);
      return {
        place: `${file.split('/src/')[1]}:${line}`,
        text: text.trim(),
        taken: counts[id][index] > 0,
        fallback: type === 'binary-expr' && index > 0 && /\?\?\s*\(?$/.test(before),
      };
    }),
  );
}
