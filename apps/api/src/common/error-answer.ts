import { HttpException } from '@nestjs/common';
import { CodedError } from './coded-error.js';

/** What every answer that is not a success looks like. */
export interface ErrorAnswer {
  readonly status: number;
  readonly body: { readonly code: string; readonly message: string; readonly details?: unknown };
  /** True when it is our fault, and the log should have the whole of it. */
  readonly unexpected: boolean;
}

/** What PostgreSQL and the network say when the database is away, restarting or full of connections. */
const DATABASE_AWAY = new Set([
  'ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND',
  '57P01', '57P02', '57P03', '53300', '08000', '08001', '08003', '08004', '08006',
]); // prettier-ignore

const BY_STATUS: Readonly<Record<number, readonly [code: string, message: string]>> = {
  400: ['request.invalid', 'The request is not right.'],
  401: ['auth.required', 'Sign in first.'],
  403: ['auth.forbidden', 'Your account may not do this.'],
  404: ['not_found', 'Not found.'],
  405: ['request.method', 'This address does not take that method.'],
  413: ['request.too_large', 'The request is too large.'],
  415: ['request.type', 'This address takes JSON; send Content-Type: application/json.'],
  429: ['request.too_many', 'Too many requests; wait a little and try again.'],
  503: ['system.unavailable', 'Not available now; try again in a moment.'],
};

const answer = (status: number, message?: string): ErrorAnswer => {
  const [code, standard] = BY_STATUS[status] ?? [`http.${status}`, 'The request failed.'];
  return { status, body: { code, message: message ?? standard }, unexpected: false };
};

const property = (error: unknown, name: string): unknown =>
  typeof error === 'object' && error !== null ? (error as Record<string, unknown>)[name] : undefined;

const isDatabaseAway = (error: unknown): boolean => {
  const code = property(error, 'code') ?? property(property(error, 'driverError'), 'code');
  if (typeof code === 'string' && DATABASE_AWAY.has(code)) return true;
  const message = property(error, 'message');
  return (
    typeof message === 'string' &&
    /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error/.test(
      message,
    )
  );
};

/**
 * Turns anything thrown into what the client may read: never a stack, never SQL.
 *
 * toErrorAnswer(new CodedError('a.b', 'Why.', 409)) is 409 {code: 'a.b', message: 'Why.'};
 * toErrorAnswer(new Error('x')) is 500 {code: 'system.failed', …} and unexpected.
 */
export function toErrorAnswer(error: unknown): ErrorAnswer {
  if (error instanceof CodedError) {
    const { code, message, details } = error;
    const body = details === undefined ? { code, message } : { code, message, details };
    return { status: error.status, body, unexpected: error.status === 500 };
  }
  if (isDatabaseAway(error)) return answer(503, 'The database does not answer; try again in a moment.');
  if (error instanceof HttpException) {
    const status = error.getStatus();
    if (status === 404) return answer(404);
    return status < 500 ? answer(status, status === 400 ? error.message : undefined) : answer(status);
  }
  // Body parsers and the upload reader mark what is the client's fault with a status.
  if (property(error, 'code') === 'LIMIT_FILE_SIZE')
    return answer(413, 'The file is larger than the server takes.');
  const status = property(error, 'status') ?? property(error, 'statusCode');
  if (property(error, 'type') === 'entity.parse.failed') return answer(400, 'The body is not valid JSON.');
  if (typeof status === 'number' && status >= 400 && status < 500) return answer(status);
  if (property(error, 'name') === 'MulterError')
    return answer(400, 'The upload is not right: it takes files and a few text fields.');
  const body = {
    code: 'system.failed',
    message: 'Something went wrong on the server. The log has the details.',
  };
  return { status: 500, body, unexpected: true };
}
