import { ADMIN, signIn, startServer, type Client, type TestServer } from '../../support/index.js';

/** A flag as people see it. */
export interface Flag {
  id: number;
  kind: string;
  rep: { name: string } | null;
  team: { name: string } | null;
  source: string | null;
  state: 'open' | 'closed' | 'withdrawn';
  openedDay: string;
  closedDay: string | null;
  sentence: string;
}

interface Group {
  groupId: number;
  imports: { id: number; status: string; error: { message: string } | null }[];
}

/** A running server into which files are brought day by day, and the flags after each. */
export interface Company {
  readonly server: TestServer;
  readonly client: Client;
  /** Imports files at once over HTTP; returns the imports' numbers. */
  bring(files: Readonly<Record<string, string>>): Promise<number[]>;
  undo(importId: number): Promise<void>;
  /** All flags, once the job that follows the imports is done; those of one rep or kind where asked. */
  flags(which?: { rep?: string; kind?: string }): Promise<Flag[]>;
  close(): Promise<void>;
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

export async function openCompany(): Promise<Company> {
  const server = await startServer();
  const client = await signIn(server.url, ADMIN.email, ADMIN.password);
  const settled = async (groupId: number): Promise<Group['imports']> => {
    for (let tries = 0; tries < 600; tries++) {
      const { body } = await client.get<Group>(`/api/imports/groups/${groupId}`);
      if (!body.imports.some(({ status }) => ['received', 'reading', 'ready', 'merging'].includes(status)))
        return body.imports;
      await pause(100);
    }
    throw new Error(`Group ${groupId} did not settle:\n${server.output()}`);
  };
  const derived = async (): Promise<number> => {
    const { rows } = await server.db.query<{ derived: string }>('SELECT derived FROM data_version');
    return Number(rows[0]?.derived);
  };
  let brought = 0;
  /** Until the job that follows the last import has been done: it moves what is derived from the data. */
  const quiet = async (): Promise<void> => {
    for (let tries = 0; tries < 300; tries++) {
      const { rows } = await server.db.query(
        `SELECT 1 FROM graphile_worker.jobs WHERE task_identifier = 'flags.refresh'`,
      );
      if (rows.length === 0 && (await derived()) > brought) return;
      await pause(200);
    }
    throw new Error(`The flags are not brought up to date:\n${server.output()}`);
  };
  return {
    server,
    client,
    bring: async (files) => {
      const uploads = Object.entries(files).map(([name, content]) => ({ name, content }));
      const { body } = await client.upload<Group>('/api/imports', uploads, { commit: 'true' });
      const imports = await settled(body.groupId);
      const wrong = imports.find(({ status }) => status !== 'committed');
      if (wrong) throw new Error(`Import #${wrong.id} is ${wrong.status}: ${wrong.error?.message}`);
      brought = await derived();
      return imports.map(({ id }) => id);
    },
    undo: async (importId) => {
      brought = await derived();
      const { status, text } = await client.delete(`/api/imports/${importId}`);
      if (status !== 200) throw new Error(`Import #${importId} could not be undone: ${text}`);
    },
    flags: async ({ rep, kind } = {}) => {
      await quiet();
      const { body } = await client.get<Flag[]>('/api/flags?state=all');
      return body.filter(
        (flag) => (rep === undefined || flag.rep?.name === rep) && (kind === undefined || flag.kind === kind),
      );
    },
    close: async () => {
      await server.stop();
    },
  };
}

const DAY_MS = 86_400_000;

/** The days from Monday to Friday between two, both counted. */
export function weekdays(from: string, to: string): string[] {
  const days: string[] = [];
  for (let at = Date.parse(from); at <= Date.parse(to); at += DAY_MS) {
    if (![0, 6].includes(new Date(at).getUTCDay())) days.push(new Date(at).toISOString().slice(0, 10));
  }
  return days;
}

/** A file of daily totals: for each day and rep what `of` says, in the order of the columns. */
export const totals = (
  columns: readonly string[],
  days: readonly string[],
  reps: readonly string[],
  of: (rep: string, day: string) => readonly number[],
): string =>
  [
    ['Day', 'Rep', ...columns].join(','),
    ...days.flatMap((day) => reps.map((rep) => [day, rep, ...of(rep, day)].join(','))),
  ].join('\n') + '\n';

export const roster = (reps: readonly string[], team = 'North'): string =>
  `Rep,Team\n${reps.map((rep) => `${rep},${team}`).join('\n')}\n`;
