import { CodedError } from '../common/coded-error.js';
import { logger } from '../common/logger.js';

/** Ends the process with one line that says what is wrong; only what nobody foresaw comes with its stack. */
export function fail(error: unknown): never {
  if (error instanceof CodedError) {
    process.stderr.write(`paceline: ${error.message}\n`);
  } else {
    process.stderr.write(`paceline: ${error instanceof Error ? error.message : String(error)}\n`);
    logger().error({ err: error }, 'unexpected end');
  }
  process.exit(1);
}
