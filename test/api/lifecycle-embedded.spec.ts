import { chmodSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client, PROJECT, run, runCli, startServer, type TestServer } from '../support/index.js';
import {
  connectEmbedded,
  isAlive,
  msUntilGone,
  postmasterPid,
  registeredClients,
} from '../support/embedded.js';

const folders: string[] = [];
const servers: TestServer[] = [];

function newFolder(): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'paceline-embedded-')), 'data');
  folders.push(folder);
  return folder;
}

const start = async (dataDir: string, env: NodeJS.ProcessEnv = {}): Promise<TestServer> => {
  const server = await startServer({ dataDir, withoutAdmin: true, env });
  servers.push(server);
  return server;
};

const postmasterOf = (dataDir: string): number => {
  const pid = postmasterPid(dataDir);
  if (pid === undefined) throw new Error(`No database runs on ${dataDir}.`);
  return pid;
};

describe('the embedded database', () => {
  afterEach(async () => {
    for (const { pid } of servers.splice(0)) if (isAlive(pid)) process.kill(pid, 'SIGKILL');
    for (const folder of folders.splice(0)) {
      const pid = postmasterPid(folder);
      if (pid !== undefined) await msUntilGone(pid, 10_000);
      rmSync(join(folder, '..'), { recursive: true, force: true });
    }
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('stops with the server at %s', async (signal) => {
    const folder = newFolder();
    const server = await start(folder);
    const postmaster = postmasterOf(folder);
    process.kill(server.pid, signal);
    await msUntilGone(postmaster, 10_000);
    await msUntilGone(server.pid, 10_000);
    expect(registeredClients(folder)).toBe(0);
  });

  it('is gone within 10 s after SIGKILL of the server, and a second start has lost nothing', async () => {
    const folder = newFolder();
    const first = await start(folder);
    const client = await connectEmbedded(folder);
    await client.query(`INSERT INTO setting VALUES ('kept', '42')`);
    const postmaster = postmasterOf(folder);
    await first.kill();
    const ms = await msUntilGone(postmaster, 10_000);
    process.stdout.write(`embedded database gone ${Math.round(ms)} ms after SIGKILL of the server\n`);
    await client.end().catch(() => undefined);

    await start(folder);
    const again = await connectEmbedded(folder);
    expect((await again.query(`SELECT value FROM setting WHERE key = 'kept'`)).rows).toEqual([{ value: 42 }]);
    await again.end();
  });

  it('takes over a database that nobody stopped, because the watchdog was killed with the server', async () => {
    const folder = newFolder();
    const first = await start(folder);
    const postmaster = postmasterOf(folder);
    const listed = await run('pgrep', ['-P', String(first.pid)]);
    const children = listed.stdout.trim().split('\n').map(Number);
    expect(children).toContain(postmaster);
    for (const pid of [first.pid, ...children]) if (pid !== postmaster) process.kill(pid, 'SIGKILL');
    expect(isAlive(postmaster)).toBe(true);

    const second = await start(folder);
    expect(postmasterOf(folder)).toBe(postmaster);
    await second.kill();
    await msUntilGone(postmaster, 10_000);
  });

  it('serves the command line beside a running server and without one', async () => {
    const folder = newFolder();
    const env = { PACELINE_DATA_DIR: folder };
    const alone = await runCli(['migrate'], env);
    expect([alone.code, alone.stderr]).toEqual([0, '']);
    expect(alone.stdout).toMatch(/^Applied: /);
    expect(postmasterPid(folder)).toBeUndefined();

    await start(folder);
    const postmaster = postmasterOf(folder);
    const beside = await runCli(['migrate'], env);
    expect([beside.code, beside.stdout]).toEqual([0, 'The schema is up to date.\n']);
    expect(postmasterOf(folder)).toBe(postmaster);
    expect(registeredClients(folder)).toBe(1);
  });

  it('starts once for command lines that start at the same time on an empty folder', async () => {
    const env = { PACELINE_DATA_DIR: newFolder() };
    const runs = await Promise.all([1, 2, 3].map(() => runCli(['migrate'], env)));
    expect(runs.map(({ code, stderr }) => [code, stderr])).toEqual(runs.map(() => [0, '']));
    expect(runs.filter(({ stdout }) => stdout.startsWith('Applied:'))).toHaveLength(1);
  });

  it('refuses a second server on the folder and names the address of the first', async () => {
    const folder = newFolder();
    const first = await start(folder);
    const env = { PACELINE_DATA_DIR: folder, PORT: new URL(first.url).port };
    const second = await run(process.execPath, ['apps/api/dist/main.js'], { env, cwd: PROJECT });
    expect(second.code).toBe(1);
    expect(second.stderr).toMatch(
      new RegExp(
        `^paceline: Paceline already runs on the data folder ${folder}: http://localhost:${env.PORT} .*\\n$`,
      ),
    );
    expect((await new Client(first.url).get('/health/ready')).status).toBe(200);
  });

  it('is started again under a running server when somebody kills it', async () => {
    const folder = newFolder();
    const server = await start(folder);
    process.kill(postmasterOf(folder), 'SIGKILL');
    const client = new Client(server.url);
    const deadline = Date.now() + 20_000;
    let status = 0;
    while (status !== 200 && Date.now() < deadline) {
      await sleep(200);
      expect((await client.get('/health/live')).status).toBe(200);
      status = (await client.get('/health/ready')).status;
    }
    expect(status).toBe(200);
  });

  it('keeps its password to its user and listens on this machine only', async () => {
    const folder = newFolder();
    await start(folder);
    expect(statSync(join(folder, 'run', 'password')).mode & 0o777).toBe(0o600);
    const client = await connectEmbedded(folder);
    const { rows } = await client.query(`SELECT current_setting('listen_addresses') AS at,
      current_setting('unix_socket_directories') AS sockets, current_setting('fsync') AS fsync`);
    expect(rows).toEqual([{ at: '127.0.0.1', sockets: '', fsync: 'on' }]);
    await client.end();
  });

  it('says in one line that a data folder is unusable, and that one is of another version', async () => {
    const file = await runCli(['migrate'], { PACELINE_DATA_DIR: join(PROJECT, 'package.json') });
    expect(file.code).toBe(1);
    expect(file.stderr).toMatch(/^paceline: The data folder .* cannot be used \(\w+\)\. .*\n$/);

    const folder = newFolder();
    await run('mkdir', ['-p', join(folder, 'postgres')]);
    await run('sh', ['-c', `echo 9 > ${join(folder, 'postgres', 'PG_VERSION')}`]);
    const old = await runCli(['migrate'], { PACELINE_DATA_DIR: folder });
    expect(old.code).toBe(1);
    expect(old.stderr).toMatch(
      /^paceline: The data folder .* was made with PostgreSQL 9, and this Paceline brings \d+\. .*\n$/,
    );
  });
});

const isRoot = process.getuid?.() === 0;

(isRoot ? describe : describe.skip)('the embedded database, as root', () => {
  const user = 'nobody';

  it('runs below a folder that only root may enter', async () => {
    const closed = mkdtempSync(join(tmpdir(), 'paceline-closed-'));
    chmodSync(closed, 0o700);
    const ran = await runCli(['migrate'], { PACELINE_DATA_DIR: join(closed, 'data') });
    rmSync(closed, { recursive: true, force: true });
    expect([ran.code, ran.stderr]).toEqual([0, '']);
  });

  it('leaves an ordinary user the folder, and says in one line that another one’s is unreadable', async () => {
    const home = mkdtempSync(join(tmpdir(), 'paceline-user-'));
    await run('chown', [user, home]);
    const as = (dataDir: string) =>
      run(
        'setpriv',
        [`--reuid=${user}`, '--clear-groups', process.execPath, 'apps/api/dist/cli/main.js', 'migrate'],
        {
          env: { PACELINE_DATA_DIR: dataDir },
        },
      );
    const folder = join(home, 'data');
    const byUser = await as(folder);
    expect([byUser.code, byUser.stderr]).toEqual([0, '']);
    const byRoot = await runCli(['migrate'], { PACELINE_DATA_DIR: folder });
    expect([byRoot.code, byRoot.stderr]).toEqual([0, '']);
    const again = await as(folder);
    expect([again.stderr, again.code, again.stdout]).toEqual(['', 0, 'The schema is up to date.\n']);

    const rootsOwn = newFolder();
    await run('mkdir', ['-p', '-m', '700', rootsOwn]);
    await run('chmod', ['755', join(rootsOwn, '..')]);
    const refused = await as(rootsOwn);
    expect(refused.code).toBe(1);
    expect(refused.stderr).toMatch(/^paceline: The data folder .* cannot be used \(EACCES\)\. .*\n$/);
    rmSync(home, { recursive: true, force: true });
  });
});
