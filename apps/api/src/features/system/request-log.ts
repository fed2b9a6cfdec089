import { randomUUID } from 'node:crypto';
import type { RequestHandler } from 'express';
import { logger } from '../../common/logger.js';

/** Gives each request an id, in the answer too, and logs how it went. The path only: queries may hold secrets. */
export const requestLog = (): RequestHandler => (request, response, next) => {
  const requestId = randomUUID();
  const from = performance.now();
  response.setHeader('X-Request-Id', requestId);
  response.on('close', () => {
    const { method, path } = request;
    const ms = Math.round(performance.now() - from);
    logger().info({
      requestId,
      method,
      path,
      status: response.statusCode,
      ms,
      done: response.writableFinished,
    });
  });
  next();
};
