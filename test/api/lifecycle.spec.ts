import { createServer } from 'node:net';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { Client, createDatabase, run, runCli, startServer, PROJECT } from '../support/index.js';

const MAIN = 'apps/api/dist/main.js';
const start = (env: NodeJS.ProcessEnv) =>
  run(process.execPath, [MAIN], { env, cwd: PROJECT, timeoutMs: 30_000 });

describe('starting and stopping on a given database', () => {
  it('is live and ready, answers in its own error form, and stops with code 0 on SIGTERM', async () => {
    const server = await startServer();
    const client = new Client(server.url);
    expect((await client.get('/health/live')).body).toEqual({ status: 'ok', reason: null });
    expect((await client.get('/health/ready')).body).toEqual({ status: 'ok', reason: null });
    const missing = await client.get('/api/nothing/here');
    expect([missing.status, missing.body]).toEqual([404, { code: 'not_found', message: 'Not found.' }]);
    expect(await server.stop()).toBe(0);
  });

  it('sends headers that let pages load nothing but its own files', async () => {
    const server = await startServer();
    const { headers } = await new Client(server.url).get('/health/live');
    expect(headers.get('content-security-policy')).toContain("script-src 'self';");
    expect(headers.get('content-security-policy')).not.toContain('unsafe');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-powered-by')).toBeNull();
    await server.stop();
  });

  it('migrates once when five processes start on an empty database at the same time', async () => {
    const database = await createDatabase({ empty: true });
    const runs = await Promise.all(
      Array.from({ length: 5 }, () => runCli(['migrate'], { DATABASE_URL: database.url })),
    );
    expect(runs.map(({ code, stderr }) => [code, stderr])).toEqual(runs.map(() => [0, '']));
    expect(runs.filter(({ stdout }) => stdout.startsWith('Applied:'))).toHaveLength(1);
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    const applied = await client.query(
      'SELECT name, count(*)::int AS times FROM schema_migration GROUP BY name',
    );
    expect(applied.rows.every(({ times }) => times === 1)).toBe(true);
    await client.end();
    await database.drop();
  });

  it('names a taken port, before it touches the database', async () => {
    const blocker = createServer().listen(0, '127.0.0.1');
    await once(blocker, 'listening');
    const { port } = blocker.address() as AddressInfo;
    const { code, stderr } = await start({
      PORT: String(port),
      DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none',
    });
    blocker.close();
    expect(code).toBe(1);
    expect(stderr).toBe(
      `paceline: Port ${port} is taken by another program. Stop that one, or choose another port: PORT=${port + 1} npm start\n`,
    );
  });

  it('names an unreachable database', async () => {
    const { code, stderr } = await start({ PORT: '0', DATABASE_URL: 'postgres://u:hidden@127.0.0.1:1/none' });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^paceline: The database at 127.0.0.1:1\/none cannot be reached .*\n$/);
    expect(stderr).not.toContain('hidden');
  });

  it('names everything that is wrong with the environment at once', async () => {
    const { code, stderr } = await start({ PORT: 'eighty', DATABASE_URL: 'mysql://x' });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^paceline: The environment is not right: PORT .*; DATABASE_URL .*\n$/);
  });

  it('stays live, says that it is not ready, and recovers when the database drops its connections', async () => {
    const server = await startServer();
    const client = new Client(server.url);
    await server.db.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()`,
    );
    expect((await client.get('/health/live')).status).toBe(200);
    const deadline = Date.now() + 5000;
    let status = 0;
    while (status !== 200 && Date.now() < deadline) status = (await client.get('/health/ready')).status;
    expect(status).toBe(200);
    expect(await server.stop()).toBe(0);
  });
});
