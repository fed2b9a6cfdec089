import 'reflect-metadata';
import { parentPort, workerData, type MessagePort } from 'node:worker_threads';
import { NestFactory } from '@nestjs/core';
import { AppModule } from '../app.module.js';
import { FrameworkLogger } from '../common/logger.js';
import { createDataSource } from '../database/data-source.js';
import type { Answer, Call } from './computation.js';
import { toPlainError } from './plain-error.js';
import { WorkersService } from './workers.service.js';

/** As many as a page asks questions at the same time. */
const CONNECTIONS = 6;

/** The features without HTTP and without jobs, around connections of this thread's own. */
async function features(databaseUrl: string): Promise<WorkersService> {
  const dataSource = await createDataSource(databaseUrl, CONNECTIONS).initialize();
  const app = await NestFactory.createApplicationContext(
    AppModule.of(dataSource, { kind: 'worker', databaseUrl }),
    { logger: new FrameworkLogger(), abortOnError: false },
  );
  return app.get(WorkersService);
}

/** Bytes that own their memory, as the output or right in it, are moved to the other thread instead of copied. */
const movable = (output: unknown): ArrayBuffer[] =>
  [output, ...(typeof output === 'object' && output !== null ? Object.values(output) : [])].flatMap(
    (value) =>
      value instanceof Uint8Array && value.byteLength === value.buffer.byteLength
        ? [value.buffer as ArrayBuffer]
        : [],
  );

function answerCalls(port: MessagePort, workers: WorkersService): void {
  const answer = async ({ name, input }: Call): Promise<void> => {
    try {
      const output = await workers.workOut(name, input);
      port.postMessage({ output } satisfies Answer, movable(output));
    } catch (error) {
      port.postMessage({ error: toPlainError(error) } satisfies Answer);
    }
  };
  port.on('message', (call: Call) => void answer(call));
}

if (parentPort) {
  const { databaseUrl } = workerData as { databaseUrl: string };
  answerCalls(parentPort, await features(databaseUrl));
}
