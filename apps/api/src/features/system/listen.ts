import { createServer, type AddressInfo } from 'node:net';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { CodedError } from '../../common/coded-error.js';

const taken = (port: number): CodedError =>
  new CodedError(
    'server.port_taken',
    `Port ${port} is taken by another program. Stop that one, or choose another port: PORT=${port + 1} npm start`,
    500,
  );

function problem(error: unknown, host: string, port: number): unknown {
  const code = error instanceof Error ? Reflect.get(error, 'code') : undefined;
  if (code === 'EADDRINUSE') return taken(port);
  if (code === 'EACCES')
    return new CodedError(
      'server.port_forbidden',
      `Port ${port} needs rights this user lacks; use one above 1023.`,
      500,
    );
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return new CodedError(
      'server.host_unknown',
      `PACELINE_HOST ${host} is not an address of this machine.`,
      500,
    );
  return error;
}

/** Throws server.port_taken before anything slow is started. */
export async function assertPortIsFree(host: string, port: number): Promise<void> {
  if (port === 0) return;
  await new Promise<void>((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) => reject(problem(error, host, port)));
    probe.listen({ host, port, exclusive: true }, () => probe.close(() => resolve()));
  });
}

/** Starts answering. Returns the port, which differs from the one asked for only when that was 0 (any free one). */
export async function listen(app: NestExpressApplication, host: string, port: number): Promise<number> {
  try {
    await app.listen(port, host);
  } catch (error) {
    throw problem(error, host, port);
  }
  return (app.getHttpServer().address() as AddressInfo).port;
}
