import type { Server } from 'node:http';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { logger } from '../../common/logger.js';
import type { HealthService } from './health.service.js';

const DRAIN_MS = 25_000;
/** One Ctrl-C can arrive more than once: from the terminal, and from those who pass it on. */
const SAME_SIGNAL_MS = 1000;

/**
 * Stops in order at Ctrl-C or SIGTERM: not ready, finish the requests under way (25 s at most), stop the features, then
 * `last` (the database). A later second signal ends the process at once.
 */
export function stopOnSignals(last: () => Promise<void>): {
  drainFirst(app: NestExpressApplication, health: HealthService): void;
} {
  let drain = async (): Promise<void> => undefined;
  let stoppingSince: number | undefined;
  const stop = async (signal: NodeJS.Signals): Promise<void> => {
    if (stoppingSince !== undefined) {
      if (performance.now() - stoppingSince > SAME_SIGNAL_MS) process.exit(1);
      return;
    }
    stoppingSince = performance.now();
    logger().info({ signal }, 'stopping');
    try {
      await drain();
      await last();
    } catch (error) {
      logger().error({ err: error }, 'did not stop cleanly');
      process.exit(1);
    }
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop(signal));
  return {
    drainFirst(app, health) {
      drain = async () => {
        health.beginStopping();
        await closeGently(app.getHttpServer() as Server);
        await app.close();
      };
    },
  };
}

/** Takes no new connections, lets requests finish, and cuts what is still there after 25 s. */
async function closeGently(server: Server): Promise<void> {
  if (!server.listening) return;
  const idle = setInterval(() => server.closeIdleConnections(), 100);
  const cut = setTimeout(() => server.closeAllConnections(), DRAIN_MS);
  await new Promise<void>((resolve) => server.close(() => resolve()));
  clearInterval(idle);
  clearTimeout(cut);
}
