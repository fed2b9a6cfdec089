import { Worker } from 'node:worker_threads';
import type { Answer, Call } from './computation.js';
import { fromPlainError } from './plain-error.js';

/** Who waits: a person for a page, or nobody in particular. */
export type Urgency = 'request' | 'job';

export interface RunOptions {
  readonly urgency?: Urgency;
  /** Aborted: the computation is stopped, with its thread when it had begun, and fails with the signal's reason. */
  readonly signal?: AbortSignal;
}

interface Waiting extends Call {
  readonly urgency: Urgency;
  readonly settle: (answer: () => unknown) => void;
}

interface Thread {
  readonly worker: Worker;
  doing: Waiting | undefined;
}

/**
 * A few threads that work calls off, one each at a time. They are started when there is something to do; one that
 * crashes fails its own call only, and the next call gets a new one. Requests go before jobs, and jobs never take the
 * last thread, so that no page waits for one.
 *
 * @param start makes a thread that answers each `Call` with an `Answer`
 * @param size threads at most, two or more
 */
export class ThreadPool {
  private readonly threads = new Set<Thread>();
  private readonly queue: Waiting[] = [];
  private closed = false;

  constructor(
    private readonly start: () => Worker,
    private readonly size: number,
  ) {}

  /** @throws what the computation throws; the reason of an aborted signal; an error when its thread ends */
  async run(
    name: string,
    input: unknown,
    { urgency = 'request', signal }: RunOptions = {},
  ): Promise<unknown> {
    signal?.throwIfAborted();
    if (this.closed) throw new Error('The server stops.');
    return new Promise((resolve, reject) => {
      const settle = (answer: () => unknown): void => {
        signal?.removeEventListener('abort', stop);
        try {
          resolve(answer());
        } catch (error) {
          reject(error instanceof Error ? error : new Error(String(error)));
        }
      };
      const waiting = { name, input, urgency, settle };
      const stop = (): void => this.stop(waiting, signal?.reason);
      signal?.addEventListener('abort', stop);
      this.queue.push(waiting);
      this.next();
    });
  }

  /** Ends all threads in the middle of what they do; whoever waits gets an error. */
  async close(): Promise<void> {
    this.closed = true;
    const failed = (): never => {
      throw new Error('The server stops.');
    };
    for (const waiting of this.queue.splice(0)) waiting.settle(failed);
    await Promise.all([...this.threads].map((thread) => this.end(thread, failed)));
  }

  private stop(waiting: Waiting, reason: unknown): void {
    const failed = (): never => {
      throw reason;
    };
    const at = this.queue.indexOf(waiting);
    if (at >= 0) {
      this.queue.splice(at, 1);
      return waiting.settle(failed);
    }
    const thread = [...this.threads].find(({ doing }) => doing === waiting);
    if (thread) void this.end(thread, failed);
  }

  /** Gives out as much as there are threads for. */
  private next(): void {
    for (let waiting = this.takeNext(); waiting; waiting = this.takeNext()) {
      const thread = [...this.threads].find(({ doing }) => doing === undefined) ?? this.startThread();
      thread.doing = waiting;
      thread.worker.postMessage({ name: waiting.name, input: waiting.input } satisfies Call);
    }
  }

  private takeNext(): Waiting | undefined {
    const busy = [...this.threads].filter(({ doing }) => doing !== undefined);
    if (busy.length >= this.size) return undefined;
    const jobs = busy.filter(({ doing }) => doing?.urgency === 'job').length;
    let at = this.queue.findIndex(({ urgency }) => urgency === 'request');
    if (at < 0 && jobs < this.size - 1) at = this.queue.findIndex(({ urgency }) => urgency === 'job');
    return at < 0 ? undefined : this.queue.splice(at, 1)[0];
  }

  private startThread(): Thread {
    const thread: Thread = { worker: this.start(), doing: undefined };
    this.threads.add(thread);
    thread.worker.on('message', (answer: Answer) => {
      const { doing } = thread;
      thread.doing = undefined;
      doing?.settle(() => outputOf(answer));
      this.next();
    });
    const failed = (error: unknown): void =>
      void this.end(thread, () => {
        throw error;
      });
    thread.worker.on('error', failed);
    thread.worker.on('exit', (code) => failed(new Error(`A worker thread ended with code ${code}.`)));
    return thread;
  }

  private async end(thread: Thread, answer: () => unknown): Promise<void> {
    if (!this.threads.delete(thread)) return;
    thread.doing?.settle(answer);
    this.next();
    await thread.worker.terminate();
  }
}

function outputOf(answer: Answer): unknown {
  if ('error' in answer) throw fromPlainError(answer.error);
  return answer.output;
}
