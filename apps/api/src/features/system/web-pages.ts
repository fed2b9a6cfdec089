import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import express, { type RequestHandler } from 'express';
import { pageSecurityHeaders } from './security-headers.js';

const WEB_DIST = fileURLToPath(new URL('../../../../web/dist', import.meta.url));
const NOT_BUILT = 'The web pages are not built yet. Run: npm run build\n';

/** True for what the API answers: everything else is a page or a file of the browser's. */
export const isApiPath = (path: string): boolean => /^\/(api|health)(\/|$)/.test(path);

/**
 * Serves the built web application: hashed files for a year, the page itself never from a cache, and the page for every
 * address that the router in the browser knows. A file that does not exist is a 404, never the page.
 */
export function webPages(dist = WEB_DIST): RequestHandler {
  const page = pageOf(join(dist, 'index.html'));
  const files = express.static(dist, {
    index: false,
    redirect: false,
    setHeaders: (response, path) => {
      const hashed = path.startsWith(join(dist, 'assets'));
      response.setHeader('Cache-Control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  return (request, response, next) => {
    if (isApiPath(request.path)) return next();
    if (request.method !== 'GET' && request.method !== 'HEAD') return next();
    if (request.path === '/index.html') return page(request, response, next);
    files(request, response, (error?: unknown) => {
      if (error !== undefined) return next(error);
      if (!/\.[a-z0-9]+$/i.test(request.path)) return page(request, response, next);
      response.status(404).type('text/plain').send('Not found.\n');
    });
  };
}

/** The page with a fresh nonce in it, read anew each time so that a rebuild shows at the next reload. */
const pageOf =
  (file: string): RequestHandler =>
  (request, response) => {
    response.setHeader('Cache-Control', 'no-cache');
    if (!existsSync(file)) {
      response.status(503).type('text/plain').send(NOT_BUILT);
      return;
    }
    const nonce = randomBytes(16).toString('base64');
    const html = readFileSync(file, 'utf8').replaceAll('__CSP_NONCE__', nonce);
    pageSecurityHeaders(nonce)(request, response, () => response.type('html').send(html));
  };
