import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AppModule } from '../app.module.js';
import { FrameworkLogger } from '../common/logger.js';
import { env } from '../config/env.js';
import { openDatabase } from '../database/open-database.js';

/** One command of the command line. Errors are thrown, coded ones as everywhere; the caller prints them. */
export interface Command {
  /** What follows `paceline`: import FILE… [--dry-run] */
  readonly usage: string;
  readonly summary: string;
  /**
   * @param args what follows the command's name
   * @returns the exit code: 0 for success, 1 when the work was done but something needs the user (a question, rejects)
   */
  run(args: readonly string[]): Promise<number>;
}

/**
 * Runs work with the same services as the server's, beside a running server or without one, on a migrated database.
 *
 * await withApp(async (app) => app.get(ImportService, { strict: false }).undo(7))
 */
export async function withApp<T>(work: (app: INestApplicationContext) => Promise<T>): Promise<T> {
  const database = await openDatabase(env(), 'command');
  try {
    const runtime = { kind: 'command', databaseUrl: database.url } as const;
    const app = await NestFactory.createApplicationContext(AppModule.of(database.dataSource, runtime), {
      logger: new FrameworkLogger(),
      abortOnError: false,
    });
    try {
      return await work(app);
    } finally {
      await app.close();
    }
  } finally {
    await database.close();
  }
}

/** Writes one line for the user to standard output. */
export const say = (line: string): void => void process.stdout.write(`${line}\n`);
