import type { LoggerService } from '@nestjs/common';
import { destination, pino, type Logger } from 'pino';
import { env } from '../config/env.js';

let instance: Logger | undefined;

/** The process's log: one JSON line per entry on stderr, never cell contents, secrets blanked. */
export const logger = (): Logger =>
  (instance ??= pino(
    {
      level: env().logLevel,
      base: undefined,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: ['password', 'token', 'secret', '*.password', '*.token', '*.secret'],
    },
    destination({ fd: 2, sync: true }),
  ));

const text = (message: unknown): string =>
  message instanceof Error ? (message.stack ?? message.message) : String(message);

/** Lets the framework write to the same log; its chatter about modules and routes is debug. */
export class FrameworkLogger implements LoggerService {
  log(message: unknown, context?: unknown): void {
    logger().debug({ context }, text(message));
  }
  error(message: unknown, ...more: unknown[]): void {
    logger().error({ context: more.at(-1) }, text(message));
  }
  warn(message: unknown, context?: unknown): void {
    logger().warn({ context }, text(message));
  }
  debug(message: unknown, context?: unknown): void {
    logger().debug({ context }, text(message));
  }
}
