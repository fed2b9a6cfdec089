import { createGunzip, gzipSync } from 'node:zlib';
import type { Request, Response } from 'express';

/** An answer as bytes, ready to be sent. */
export interface ReadyAnswer {
  readonly bytes: Uint8Array;
  /** True when the bytes are compressed. */
  readonly gzip: boolean;
}

/** Below this, compressing saves less than it costs. */
const WORTH_COMPRESSING = 20_000;
/** The fastest: a long list of numbers becomes a tenth in either case. */
const LEVEL = 1;

/** Makes JSON of an answer, compressed when it is long. Takes its time: not for the HTTP thread. */
export function readyAnswer(answer: object): ReadyAnswer {
  const bytes = new TextEncoder().encode(JSON.stringify(answer));
  if (bytes.byteLength < WORTH_COMPRESSING) return { bytes, gzip: false };
  return { bytes: new Uint8Array(gzipSync(bytes, { level: LEVEL })), gzip: true };
}

/** Sends an answer as it is, or unpacked to a client that takes no compressed one. */
export function sendAnswer(request: Request, response: Response, { bytes, gzip }: ReadyAnswer): void {
  const body = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  response.status(200).set('Content-Type', 'application/json; charset=utf-8');
  if (gzip && !request.acceptsEncodings('gzip')) {
    const unpacked = createGunzip();
    unpacked.pipe(response);
    unpacked.end(body);
    return;
  }
  if (gzip) response.set('Content-Encoding', 'gzip');
  response.set('Content-Length', String(body.byteLength)).end(body);
}
