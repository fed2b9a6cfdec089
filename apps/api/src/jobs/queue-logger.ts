import type { Logger as ProductLogger } from '@nestjs/common';
import { Logger } from 'graphile-worker';

/** What the queue has to say, in the product's log: its failures only, the rest is noise. */
export const queueLogger = (log: ProductLogger): Logger =>
  new Logger(() => (level, message) => {
    if (level === 'error') log.error(message);
    else if (level === 'warning') log.warn(message);
  });
