import { spawn } from 'node:child_process';
import { PROJECT } from './paths.mjs';

/**
 * Runs a program to its end and returns { code, output } with both of its streams; `show` passes them through instead.
 */
export function run(command, args, { env = process.env, show = false, cwd = PROJECT } = {}) {
  const stdio = show ? 'inherit' : ['ignore', 'pipe', 'pipe'];
  const shell = process.platform === 'win32';
  const child = spawn(command, args, {
    cwd,
    env,
    shell,
    stdio: show ? ['ignore', 'inherit', 'inherit'] : stdio,
  });
  let output = '';
  child.stdout?.setEncoding('utf8').on('data', (chunk) => (output += chunk));
  child.stderr?.setEncoding('utf8').on('data', (chunk) => (output += chunk));
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ code: 127, output: String(error) }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Does one step and prints what it was and how long it took: `  packages    installed     32.1 s`. */
export async function step(name, work) {
  const from = performance.now();
  const note = await work();
  if (note === undefined) return;
  const seconds = ((performance.now() - from) / 1000).toFixed(1);
  console.log(`  ${name.padEnd(12)}${note.padEnd(14)}${seconds} s`);
}
