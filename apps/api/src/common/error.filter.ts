import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Request, Response } from 'express';
import { toErrorAnswer } from './error-answer.js';
import { logger } from './logger.js';

/** The only place where errors become answers: {code, message, details}. */
@Catch()
export class ErrorFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<Request>();
    const response = http.getResponse<Response>();
    const { status, body, unexpected } = toErrorAnswer(error);
    const where = {
      requestId: response.getHeader('X-Request-Id'),
      method: request.method,
      path: request.path,
    };
    if (unexpected) logger().error({ ...where, err: error }, 'request failed');
    else if (status >= 500) logger().warn({ ...where, code: body.code }, 'request refused');
    if (response.headersSent) {
      response.destroy();
      return;
    }
    if (status === 503) response.setHeader('Retry-After', '2');
    response.status(status).json(body);
  }
}
