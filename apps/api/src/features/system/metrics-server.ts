import { createServer } from 'node:http';
import { measureRuntime, prometheusText } from './runtime-measures.js';

/**
 * Answers GET /metrics on a port of its own, which stays inside: it asks for no sign-in. Ends with the process and
 * keeps it from ending in no way.
 */
export async function serveMetrics(host: string, port: number): Promise<void> {
  const measure = measureRuntime();
  const server = createServer((request, response) => {
    if (request.method !== 'GET' || request.url !== '/metrics') return void response.writeHead(404).end();
    response.writeHead(200, { 'Content-Type': 'text/plain; version=0.0.4; charset=utf-8' });
    response.end(prometheusText(measure()));
  });
  server.unref();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
}
