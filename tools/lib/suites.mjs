import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generatedDifferences } from './generated.mjs';
import { lockProblems } from './lock.mjs';
import { bin, inProject } from './paths.mjs';
import { run } from './run.mjs';

const TYPED = ['libs/metrics', 'apps/api', 'apps/web', 'test'];
const results = mkdtempSync(join(tmpdir(), 'paceline-results-'));

const readJson = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined);

/** Every project's types; two at a time. */
export async function types(tally) {
  for (let index = 0; index < TYPED.length; index += 2) {
    const pair = TYPED.slice(index, index + 2);
    const runs = await Promise.all(
      pair.map((project) => run(bin('tsc'), ['-p', project, '--noEmit', '--pretty', 'false'])),
    );
    runs.forEach(({ code, output }, at) => tally.check(`types of ${pair[at]}`, code === 0, output));
  }
}

export async function lint(tally) {
  const rules = await run(bin('eslint'), ['.', '--max-warnings', '0', '--no-color']);
  tally.check('eslint', rules.code === 0, rules.output);
  const format = await run(bin('prettier'), ['--check', '.', '--log-level', 'warn']);
  tally.check('prettier', format.code === 0, format.output);
}

export async function generated(tally) {
  const lock = lockProblems(readFileSync(inProject('package-lock.json'), 'utf8'));
  tally.check('package-lock.json names no addresses', lock.length === 0, lock.join('\n'));
  const differences = await generatedDifferences();
  tally.check('generated files are up to date', differences.length === 0, differences.join('\n'));
}

/** Jest's projects; what fails is printed by Jest itself, with all of its message. */
export async function jest(tally, projects, env) {
  const file = join(results, `jest-${projects.join('-')}.json`);
  const args = ['--experimental-vm-modules', '--no-warnings', inProject('node_modules/jest/bin/jest.js')];
  const more = [
    '--ci',
    '--no-color',
    '--maxWorkers=2',
    '--json',
    `--outputFile=${file}`,
    '--selectProjects',
    ...projects,
  ];
  const { code } = await run(process.execPath, [...args, ...more], { env, show: true });
  const result = readJson(file);
  if (result === undefined)
    return tally.check(`jest ${projects.join(' ')}`, false, `Jest ended with code ${code}.`);
  const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
  tally.add({ passed: result.numPassedTests, failed, skipped: result.numPendingTests + result.numTodoTests });
  if (code !== 0 && failed === 0)
    tally.check('jest', false, `Jest ended with code ${code} though no test failed.`);
}

/** Playwright's tests in the browser found. */
export async function browser(tally, env) {
  const file = join(results, 'playwright.json');
  const args = ['test', '-c', 'test/web/playwright.config.ts', '--reporter=list,json'];
  const { code } = await run(bin('playwright'), args, {
    env: { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: file, CI: '1' },
    show: true,
  });
  const stats = readJson(file)?.stats;
  if (stats === undefined) return tally.check('browser tests', false, `Playwright ended with code ${code}.`);
  tally.add({ passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped });
  if (code !== 0 && stats.unexpected + stats.flaky === 0)
    tally.check('browser tests', false, `Playwright ended with code ${code}.`);
}
