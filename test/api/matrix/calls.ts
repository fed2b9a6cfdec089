import type { Answer } from '../../support/index.js';
import { ROUTES, type Row } from './routes.js';
import type { Ids } from './two-sides.js';
import type { Who } from './viewers.js';

/** What the server says of itself, as far as the matrix needs it. */
export interface Description {
  readonly paths: Readonly<
    Record<
      string,
      Readonly<Record<string, { readonly parameters?: readonly { in: string; name: string }[] }>>
    >
  >;
}

export interface Route {
  readonly key: string;
  readonly method: string;
  readonly template: string;
  readonly row: Row;
  /** Names of query parameters that narrow to a team or a rep. */
  readonly narrowing: readonly string[];
}

/** The routes that the server has and the table knows, in the table's order; and those it does not know. */
export function routesOf(description: Description): { known: Route[]; unknown: string[] } {
  const there = new Map<string, Route>();
  const unknown: string[] = [];
  for (const [template, methods] of Object.entries(description.paths)) {
    for (const [method, { parameters = [] }] of Object.entries(methods)) {
      const key = `${method.toUpperCase()} ${template}`;
      const row = ROUTES[key];
      const narrowing = parameters
        .filter((each) => each.in === 'query' && (each.name === 'team' || each.name === 'rep'))
        .map(({ name }) => name);
      if (row === undefined) unknown.push(key);
      else there.set(key, { key, method: method.toUpperCase(), template, row, narrowing });
    }
  }
  const known = Object.keys(ROUTES).flatMap((key) => there.get(key) ?? []);
  return { known, unknown };
}

/** Which ids stand where in one call. */
export interface Where {
  readonly path: Ids | string;
  readonly body: Ids;
  readonly query?: Readonly<Record<string, string | number>>;
  /** Fields laid over the body. */
  readonly extra?: Readonly<Record<string, unknown>>;
}

/** Calls a route as somebody, with these ids. A path given as text stands for every parameter of the address. */
export function call({ client }: Pick<Who, 'client'>, route: Route, where: Where): Promise<Answer<unknown>> {
  const { row, method, template } = route;
  const values = typeof where.path === 'string' ? {} : (row.path?.(where.path) ?? {});
  const path = template.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(typeof where.path === 'string' ? where.path : String(values[name] ?? 'unnamed')),
  );
  const query = new URLSearchParams({ ...row.query, ...strings(where.query ?? {}) }).toString();
  const body = where.extra
    ? { ...(row.body?.(where.body) as object), ...where.extra }
    : row.body?.(where.body);
  return client.send(method, query === '' ? path : `${path}?${query}`, body);
}

const strings = (values: Readonly<Record<string, string | number>>): Record<string, string> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]));
