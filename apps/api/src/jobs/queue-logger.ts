import type { Logger as ProductLogger } from '@nestjs/common';
import { Logger } from 'graphile-worker';

/**
 * What the queue has to say, in the product's log: its failures only, the rest is noise. A job that is broken off
 * because the server stops is no failure: it is done after the next start.
 */
export const queueLogger = (log: ProductLogger, isStopping: () => boolean): Logger =>
  new Logger(() => (level, message) => {
    if (level === 'error' && !isStopping()) log.error(message);
    else if (level === 'warning') log.warn(message);
  });
