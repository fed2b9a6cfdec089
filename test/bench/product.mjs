import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { openAsBlob, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
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
  const child = spawn(process.execPath, [MAIN], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      PATH: process.env.PATH,
      NODE_ENV: 'production',
      PORT: '0',
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
  const send = (method, path, body) => request(url, session, method, path, body);
  await send('POST', '/api/session', JSON.stringify(ADMIN));
  return {
    db,
    folder,
    pid: child.pid,
    get: (path) => send('GET', path),
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

async function request(url, session, method, path, body) {
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
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text.slice(0, 500)}`);
  return text === '' ? null : JSON.parse(text);
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
