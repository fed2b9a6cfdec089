import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { msUntilGone, postmasterPid } from '../support/embedded.js';
import { productEnv } from '../support/environment.js';
import { PROJECT, run } from '../support/index.js';

async function npmStart(dataDir: string): Promise<{ pid: number; output: string }> {
  const env = productEnv({ PORT: '0', PACELINE_DATA_DIR: dataDir });
  // A group of its own, as in a terminal: Ctrl-C there reaches everyone in the group.
  const npm = spawn('npm', ['start'], {
    cwd: PROJECT,
    env,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  await new Promise<void>((resolve, reject) => {
    const look = (chunk: Buffer): void => {
      output += chunk.toString();
      if (/^Paceline is ready: \S+\n/m.test(output)) resolve();
    };
    npm.stdout.on('data', look);
    npm.stderr.on('data', look);
    npm.once('exit', (code) => reject(new Error(`npm start ended with code ${code}:\n${output}`)));
  });
  return { pid: npm.pid ?? 0, output };
}

describe('npm start', () => {
  it.each([
    ['Ctrl-C', 'SIGINT', true],
    ['SIGTERM', 'SIGTERM', false],
    ['SIGKILL', 'SIGKILL', false],
  ] as const)('takes server and database with it at %s', async (_, signal, wholeGroup) => {
    const folder = mkdtempSync(join(tmpdir(), 'paceline-npm-'));
    const { pid, output } = await npmStart(join(folder, 'data'));
    expect(output).toMatch(/^ {2}database +set up +\d+\.\d s$/m);
    expect(output.match(/https?:\/\/\S+/g)).toHaveLength(1);
    const postmaster = postmasterPid(join(folder, 'data')) ?? 0;
    expect(postmaster).toBeGreaterThan(0);
    process.kill(wholeGroup ? -pid : pid, signal);
    await msUntilGone(postmaster, 10_000);
    rmSync(folder, { recursive: true, force: true });
  });

  it('has a command line beside it that says what it can do', async () => {
    const { code, stdout } = await run('npm', ['run', '--silent', 'paceline', '--', 'help']);
    expect(code).toBe(0);
    for (const command of ['import', 'undo', 'sample', 'migrate', 'user'])
      expect(stdout).toContain(`  ${command}`);
  });
});
