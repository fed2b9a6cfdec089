import type { Request } from 'express';
import { notJson, otherOrigin } from './auth.errors.js';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Throws unless a request that changes something comes from this server's own pages or from no web page at all.
 * Browsers say where a request comes from (Sec-Fetch-Site; over plain HTTP only Origin); programs such as curl say
 * nothing and carry no one else's cookie. A form of another site cannot send JSON, so other bodies are refused too.
 */
export function assertSameOrigin(request: Request): void {
  if (SAFE.has(request.method)) return;
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') throw otherOrigin();
  const origin = request.headers.origin;
  if (site === undefined && origin !== undefined && hostOf(origin) !== request.host.toLowerCase()) {
    throw otherOrigin();
  }
  const hasBody =
    request.headers['transfer-encoding'] !== undefined || Number(request.headers['content-length']) > 0;
  if (hasBody && !request.is('application/json') && !request.is('multipart/form-data')) throw notJson();
}

const hostOf = (origin: string): string | null => (URL.canParse(origin) ? new URL(origin).host : null);
