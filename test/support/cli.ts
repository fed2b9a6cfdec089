import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { productEnv } from './environment.js';
import { API_DIST, PROJECT } from './paths.js';

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program to its end, at most `timeoutMs`, and returns what it printed. */
export async function run(
  command: string,
  args: readonly string[],
  options: { readonly env?: NodeJS.ProcessEnv; readonly cwd?: string; readonly timeoutMs?: number } = {},
): Promise<Run> {
  const child = spawn(command, args, {
    cwd: options.cwd ?? PROJECT,
    env: productEnv(options.env),
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: options.timeoutMs ?? 120_000,
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (stdout += chunk));
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (stderr += chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}

/** Runs a command of the command line: runCli(['import', file], { DATABASE_URL: server.databaseUrl }). */
export const runCli = (args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Run> =>
  run(process.execPath, [join(API_DIST, 'cli/main.js'), ...args], { env });
