import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { openAsBlob, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';

const MAIN = fileURLToPath(new URL('../../apps/api/dist/main.js', import.meta.url));
const ADMIN = { email: 'admin@example.com', password: 'correct horse battery' };
const DONE = ['committed', 'failed', 'needs_answer', 'undone'];

/**
 * The built product on a fresh database of the given server, signed in as admin, and what a benchmark does with it.
 * @param {string} serverUrl a PostgreSQL whose user may create databases
 */
export async function startProduct(serverUrl) {
  const database = await createDatabase(serverUrl);
  const folder = await mkdtemp(join(tmpdir(), 'paceline-bench-'));
  const metricsPort = await freePort();
  const child = spawn(process.execPath, [MAIN], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      PATH: process.env.PATH,
      NODE_ENV: 'production',
      PORT: '0',
      PACELINE_METRICS_PORT: String(metricsPort),
      DATABASE_URL: database.url,
      PACELINE_DATA_DIR: folder,
      PACELINE_MAX_UPLOAD_MB: '2000',
      PACELINE_ADMIN_EMAIL: ADMIN.email,
      PACELINE_ADMIN_PASSWORD: ADMIN.password,
    },
  });
  const url = await readyAt(child).catch(async (error) => {
    await database.drop();
    throw error;
  });
  const db = new pg.Client({ connectionString: database.url, options: '-c TimeZone=UTC' });
  await db.connect();
  const session = { cookie: '' };
  const send = (method, path, body, read) => request(url, session, method, path, body, read);
  await send('POST', '/api/session', JSON.stringify(ADMIN));
  return {
    db,
    folder,
    pid: child.pid,
    get: (path) => send('GET', path),
    getBytes: (path) => send('GET', path, undefined, (response) => response.arrayBuffer()),
    eventLoopDelay: () => eventLoopDelay(metricsPort),
    undo: (id) => send('DELETE', `/api/imports/${id}`),
    upload: (paths, source) => upload(send, paths, source),
    async stop() {
      child.kill('SIGTERM');
      if (child.exitCode === null) await once(child, 'exit');
      await db.end();
      await database.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function createDatabase(serverUrl) {
  const name = `paceline_bench_${randomBytes(4).toString('hex')}`;
  const onServer = async (sql) => {
    const client = new pg.Client({ connectionString: serverUrl });
    await client.connect();
    await client.query(sql).finally(() => client.end());
  };
  await onServer(`CREATE DATABASE ${name}`);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => onServer(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`) };
}

async function readyAt(child) {
  let output = '';
  for await (const chunk of child.stdout) {
    output += chunk;
    const link = /^Paceline is ready: (\S+)\n/m.exec(output)?.[1];
    if (link === undefined) continue;
    child.stdout.resume();
    return `http://127.0.0.1:${new URL(link).port}`;
  }
  throw new Error(`The server did not start:\n${output}`);
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}

/** How late the server's HTTP thread was since the last look, in milliseconds: the 99th percentile and the longest. */
async function eventLoopDelay(port) {
  const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  const at = (quantile) =>
    Number(new RegExp(`paceline_event_loop_delay_seconds{quantile="${quantile}"} (\\S+)`).exec(text)?.[1]) *
    1000;
  return { p99: at('0.99'), longest: at('1') };
}

const readJson = async (response) => {
  const text = await response.text();
  return text === '' ? null : JSON.parse(text);
};

async function request(url, session, method, path, body, read = readJson) {
  const response = await fetch(new URL(path, url), {
    method,
    headers: {
      origin: url,
      'sec-fetch-site': 'same-origin',
      cookie: session.cookie,
      ...(typeof body === 'string' ? { 'content-type': 'application/json' } : {}),
    },
    body,
  });
  const [cookie] = response.headers.getSetCookie();
  if (cookie !== undefined) session.cookie = cookie.split(';')[0];
  if (!response.ok)
    throw new Error(`${method} ${path}: ${response.status} ${(await response.text()).slice(0, 500)}`);
  return read(response);
}

/** Uploads files as one group and waits until all are committed. Returns the imports. */
async function upload(send, paths, source) {
  const form = new FormData();
  form.append('source', source);
  form.append('commit', 'true');
  for (const path of paths)
    form.append('files', await openAsBlob(path, { type: 'text/csv' }), basename(path));
  const { groupId } = await send('POST', '/api/imports', form);
  for (;;) {
    const { imports } = await send('GET', `/api/imports/groups/${groupId}`);
    const wrong = imports.find(({ status }) => DONE.includes(status) && status !== 'committed');
    if (wrong)
      throw new Error(
        `${wrong.fileName} is ${wrong.status}: ${JSON.stringify(wrong.error ?? wrong.reading.questions)}`,
      );
    if (imports.every(({ status }) => status === 'committed')) return imports;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Starts counting a process's peak memory anew; nothing happens where the system cannot. */
export function resetPeak(pid) {
  try {
    writeFileSync(`/proc/${pid}/clear_refs`, '5');
  } catch {
    // Not Linux: the peak is unknown anyway.
  }
}

/** Peak resident memory in bytes since the reset; null where the system does not tell. */
export function peakMemory(pid) {
  try {
    return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) * 1024;
  } catch {
    return null;
  }
}
