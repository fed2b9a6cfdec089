import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Runtime } from '../database/runtime.js';
import type { Computation } from './computation.js';
import { ThreadPool, type RunOptions } from './thread-pool.js';

const SCRIPT = new URL('./computing.worker.js', import.meta.url);
const FEWEST = 2;
const MOST = 4;
/** A page of thousands of reps makes so many objects at once; with the usual 48 MB a third of the time goes into moving them. */
const MEMORY = { maxYoungGenerationSizeMb: 192 };

/**
 * What takes too long for the HTTP thread: pages and jobs of many reps. Features register under a name how something
 * is worked out, while they are built; whoever wants it runs it by name. A server does it in a thread, which holds the
 * same features around its own connections; the command line, where nobody else waits, does it on the spot.
 */
@Injectable()
export class WorkersService implements OnApplicationShutdown {
  private readonly known = new Map<string, (input: unknown) => Promise<unknown>>();
  private readonly pool: ThreadPool | undefined;

  constructor(runtime: Runtime) {
    if (runtime.kind !== 'server') return;
    const size = Math.min(MOST, Math.max(FEWEST, availableParallelism()));
    const workerData = { databaseUrl: runtime.databaseUrl };
    this.pool = new ThreadPool(() => new Worker(SCRIPT, { workerData, resourceLimits: MEMORY }), size);
  }

  /** Says how something is worked out. To be called while the application is built (onModuleInit). */
  register<Input, Output>(
    { name }: Computation<Input, Output>,
    work: (input: Input) => Promise<Output>,
  ): void {
    if (this.known.has(name)) throw new Error(`There are two computations named ${name}.`);
    this.known.set(name, work as (input: unknown) => Promise<unknown>);
  }

  /** Works something out beside this thread, see `ThreadPool.run`. */
  async run<Input, Output>(
    { name }: Computation<Input, Output>,
    input: Input,
    options: RunOptions = {},
  ): Promise<Output> {
    const output = this.pool ? this.pool.run(name, input, options) : this.workOut(name, input);
    return output as Promise<Output>;
  }

  /** Works something out in this thread. */
  async workOut(name: string, input: unknown): Promise<unknown> {
    const work = this.known.get(name);
    if (!work) throw new Error(`No computation is named ${name}.`);
    return work(input);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool?.close();
  }
}
