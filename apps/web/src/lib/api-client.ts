import type { ErrorResponse } from './api-types.js';

/** What the API answers when it refuses: a stable code for programs, a sentence for people. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly details?: unknown,
  ) {
    super(message);
    this.name = 'ApiError';
  }
}

export type Query = Record<string, string | number | boolean | null | undefined>;

/** Joins a path and its query; what is undefined, null or empty is left out. `path('/api/today', {team: 3})` → `/api/today?team=3`. */
export function withQuery(path: string, query: Query = {}): string {
  const known = Object.entries(query).filter(
    ([, value]) => value !== undefined && value !== null && value !== '',
  );
  const text = new URLSearchParams(known.map(([key, value]) => [key, String(value)])).toString();
  return text ? `${path}?${text}` : path;
}

async function request<T>(method: string, url: string, body?: unknown, signal?: AbortSignal): Promise<T> {
  const form = body instanceof FormData;
  const response = await fetch(url, {
    method,
    signal: signal ?? null,
    headers: body === undefined || form ? {} : { 'content-type': 'application/json' },
    body: body === undefined ? null : form ? body : JSON.stringify(body),
  }).catch((error: unknown) => {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new ApiError(
      0,
      'network.unreachable',
      'The server does not answer. Check that it runs, then retry.',
    );
  });
  const text = await response.text();
  const json = response.headers.get('content-type')?.includes('json') ?? false;
  const data: unknown = json && text ? JSON.parse(text) : undefined;
  if (response.ok) return data as T;
  const refused = (data ?? {}) as Partial<ErrorResponse>;
  const message = refused.message ?? `The server answered with status ${response.status}.`;
  throw new ApiError(response.status, refused.code ?? 'http.error', message, refused.details);
}

/** GET; resolves to the parsed answer, throws {@link ApiError} for every other outcome. */
export const apiGet = <T>(path: string, query?: Query, signal?: AbortSignal) =>
  request<T>('GET', withQuery(path, query), undefined, signal);

/** POST, PUT, PATCH or DELETE with a JSON or multipart body. */
export const apiSend = <T = void>(
  method: 'POST' | 'PUT' | 'PATCH' | 'DELETE',
  path: string,
  body?: unknown,
) => request<T>(method, path, body);
