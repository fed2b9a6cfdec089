import type { Request, Response } from 'express';

const NAME = 'paceline_session';
const SECURE_NAME = `__Host-${NAME}`;
const TOKEN = /^[A-Za-z0-9_-]{43}$/;

/** Over TLS the cookie has the prefix that no subdomain and no plain connection can set. */
const nameFor = (request: Request): string => (request.secure ? SECURE_NAME : NAME);

/** The session's token from the cookie, or null when there is none of the right form. */
export function readSessionCookie(request: Request): string | null {
  const wanted = nameFor(request);
  for (const part of (request.headers.cookie ?? '').split(';')) {
    const [name, value] = part.trim().split('=', 2);
    if (name === wanted && value !== undefined && TOKEN.test(value)) return value;
  }
  return null;
}

export function writeSessionCookie(
  request: Request,
  response: Response,
  token: string,
  seconds: number,
): void {
  response.cookie(nameFor(request), token, { ...options(request), maxAge: seconds * 1000 });
}

export function clearSessionCookie(request: Request, response: Response): void {
  response.clearCookie(nameFor(request), options(request));
}

const options = (request: Request) =>
  ({ httpOnly: true, sameSite: 'lax', secure: request.secure, path: '/' }) as const;
