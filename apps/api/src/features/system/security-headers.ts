import type { RequestHandler } from 'express';
import helmet from 'helmet';

/** What pages may load: only this server's own files. Styles made at run time are let in by the page's nonce. */
const directives = (styles: string[]) => ({
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'", ...styles],
  imgSrc: ["'self'", 'data:', 'blob:'],
  fontSrc: ["'self'", 'data:'],
  connectSrc: ["'self'"],
  manifestSrc: ["'self'"],
  workerSrc: ["'self'", 'blob:'],
  formAction: ["'self'"],
  baseUri: ["'none'"],
  objectSrc: ["'none'"],
  frameAncestors: ["'none'"],
  upgradeInsecureRequests: null,
});

const headers = (styles: string[]): RequestHandler =>
  helmet({
    contentSecurityPolicy: { useDefaults: false, directives: directives(styles) },
    // Only a browser that came over TLS heeds it; a first look at http://localhost must not be locked out of http for good.
    strictTransportSecurity: { maxAge: 15_552_000, includeSubDomains: false },
    crossOriginEmbedderPolicy: false,
    referrerPolicy: { policy: 'same-origin' },
  });

/**
 * The security headers of every answer. The API's documentation pages style themselves inline; nothing else may.
 */
export function securityHeaders(): RequestHandler {
  const usual = headers([]);
  const documentation = headers(["'unsafe-inline'"]);
  return (request, response, next) =>
    (request.path.startsWith('/api/docs') ? documentation : usual)(request, response, next);
}

/** The headers of the page itself, whose run-time styles carry this nonce. */
export const pageSecurityHeaders = (nonce: string): RequestHandler => headers([`'nonce-${nonce}'`]);
