import { Worker } from 'node:worker_threads';
import { CodedError } from '../common/coded-error.js';
import { ThreadPool } from './thread-pool.js';

/** A thread that does what it is told by name, as the real one does with what features have registered. */
const SCRIPT = `
  import { parentPort, threadId } from 'node:worker_threads';
  const works = {
    double: async (input) => input * 2,
    thread: async () => threadId,
    bytes: async (input) => new Uint8Array([input]),
    slow: (input) => new Promise((resolve) => setTimeout(() => resolve(threadId), input)),
    refuse: async () => { throw { name: 'CodedError', message: 'No.', code: 'a.b', coded: { status: 409, details: [1] } }; },
    crash: async () => { setImmediate(() => { throw new Error('broken'); }); return new Promise(() => {}); },
    exit: async () => process.exit(3),
  };
  parentPort.on('message', async ({ name, input }) => {
    try { parentPort.postMessage({ output: await works[name](input) }); }
    catch (error) { parentPort.postMessage({ error }); }
  });`;

describe('ThreadPool', () => {
  let started = 0;
  let pool: ThreadPool;
  beforeEach(() => {
    started = 0;
    pool = new ThreadPool(() => {
      started += 1;
      return new Worker(new URL(`data:text/javascript,${encodeURIComponent(SCRIPT)}`));
    }, 2);
  });
  afterEach(() => pool.close());

  it('starts no thread before there is something to do, and keeps the one it has', async () => {
    expect(started).toBe(0);
    expect(await pool.run('double', 21)).toBe(42);
    expect(await pool.run('bytes', 7)).toEqual(new Uint8Array([7]));
    expect(started).toBe(1);
  });

  it('works in as many threads as it may, one call each, and lets the rest wait', async () => {
    const all = Array.from({ length: 6 }, () => pool.run('slow', 20));
    expect(new Set(await Promise.all(all)).size).toBe(2);
    expect(started).toBe(2);
  });

  it('hands a coded error over with its code, status and details, and goes on in the same thread', async () => {
    const error: unknown = await pool.run('refuse', null).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(CodedError);
    expect(error).toMatchObject({ code: 'a.b', message: 'No.', status: 409, details: [1] });
    expect(await pool.run('double', 1)).toBe(2);
    expect(started).toBe(1);
  });

  it.each([
    ['crashes', 'crash', 'broken'],
    ['ends', 'exit', 'A worker thread ended with code 3.'],
  ])('fails the call of a thread that %s and gives the next call a new one', async (_, name, message) => {
    const first = await pool.run('thread', null);
    await expect(pool.run(name, null)).rejects.toThrow(message);
    expect(await pool.run('thread', null)).not.toBe(first);
    expect(started).toBe(2);
  });

  it('keeps a call that waits when a thread crashes', async () => {
    const crashes = Promise.allSettled([pool.run('crash', null), pool.run('crash', null)]);
    const waiting = pool.run('double', 4);
    expect((await crashes).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(await waiting).toBe(8);
  });

  it('leaves a thread to requests however many jobs there are', async () => {
    const jobs = [1, 2, 3].map(() => pool.run('slow', 150, { urgency: 'job' }));
    const order: string[] = [];
    const request = pool.run('double', 2).then(() => order.push('request'));
    await Promise.all([request, ...jobs.map((job) => job.then(() => order.push('job')))]);
    expect(order[0]).toBe('request');
    expect(new Set(await Promise.all(jobs)).size).toBe(1);
  });

  it('stops a computation that is no longer wanted, begun or not', async () => {
    const stop = new AbortController();
    const job = { urgency: 'job', signal: stop.signal } as const;
    const jobs = Promise.allSettled([pool.run('slow', 60_000, job), pool.run('slow', 60_000, job)]);
    stop.abort(new Error('stopping'));
    const stopped = { status: 'rejected', reason: new Error('stopping') };
    expect(await jobs).toEqual([stopped, stopped]);
    await expect(pool.run('double', 1, { signal: stop.signal })).rejects.toThrow('stopping');
    expect(await pool.run('double', 3)).toBe(6);
  });

  it('ends what runs and what waits when it is closed, and takes nothing more', async () => {
    const calls = Promise.allSettled([1, 2, 3].map(() => pool.run('slow', 60_000)));
    await pool.close();
    const stopped = { status: 'rejected', reason: new Error('The server stops.') };
    expect(await calls).toEqual([stopped, stopped, stopped]);
    await expect(pool.run('double', 1)).rejects.toThrow('The server stops.');
  });
});
