import {
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { run, type Runner, type TaskList } from 'graphile-worker';
import type { Pool } from 'pg';
import { DataSource } from 'typeorm';
import { openQueuePool } from '../database/queue-pool.js';
import { Runtime } from '../database/runtime.js';
import { addJob, unlockJobs } from './jobs.query.js';
import { queueLogger } from './queue-logger.js';

/** Does one job. What it throws is logged, and the job is tried again later. The signal: the server stops, come to an end. */
export type Task = (payload: Record<string, unknown>, signal: AbortSignal) => Promise<void>;

/** How many jobs are worked off at once. */
const CONCURRENCY = 2;
const POOL_SIZE = 4;
const QUIET_SECONDS = 1;

/**
 * The queue of what takes too long for a request. Features register what they can do under a name while they are
 * built; anybody enqueues by name. Only a server works jobs off; the command line's wait for one.
 */
@Injectable()
export class JobsService implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger('Jobs');
  private readonly tasks = new Map<string, Task>();
  private readonly stopping = new AbortController();
  private runner: Runner | undefined;
  private pool: Pool | undefined;

  constructor(
    private readonly db: DataSource,
    private readonly runtime: Runtime,
  ) {}

  /** Names what does the jobs of this name. To be called while the application is built (onModuleInit). */
  register(name: string, task: Task): void {
    this.tasks.set(name, task);
  }

  /**
   * Puts a job into the queue.
   * @param key jobs with the same key that have not begun are one job
   */
  async enqueue(name: string, payload: Record<string, unknown> = {}, key: string = name): Promise<void> {
    await addJob(this.db, name, payload, key, 0);
  }

  /** Puts a job into the queue that waits until nobody has asked for it for a second: one for many imports in a row. */
  async enqueueOnceQuiet(name: string): Promise<void> {
    await addJob(this.db, name, {}, name, QUIET_SECONDS);
  }

  /** Begins to work jobs off, also those that a killed process had in hand. */
  async onApplicationBootstrap(): Promise<void> {
    if (this.runtime.kind !== 'server') return;
    await unlockJobs(this.db);
    this.pool = openQueuePool(this.runtime.databaseUrl, POOL_SIZE);
    this.runner = await run({
      pgPool: this.pool,
      concurrency: CONCURRENCY,
      noHandleSignals: true,
      pollInterval: 2000,
      logger: queueLogger(this.log, () => this.stopping.signal.aborted),
      taskList: this.taskList(),
    });
    this.runner.promise.catch((error: unknown) => this.log.error(error));
  }

  /** Before the threads and connections go that jobs work with: a job is told to end, not left without them. */
  async beforeApplicationShutdown(): Promise<void> {
    this.stopping.abort(new Error('The server stops.'));
    await this.runner?.stop().catch(() => undefined);
    this.runner = undefined;
    await this.pool?.end().catch(() => undefined);
  }

  private taskList(): TaskList {
    return Object.fromEntries(
      [...this.tasks].map(([name, task]) => [
        name,
        async (payload: unknown) => task((payload ?? {}) as Record<string, unknown>, this.stopping.signal),
      ]),
    );
  }
}
