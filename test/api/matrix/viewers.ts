import { ADMIN, Client, signIn, type TestServer } from '../../support/index.js';
import { idsOf, NORTH, seedCompany, seedSide, SOUTH, type Ids, type Side } from './two-sides.js';

export type Role = 'admin' | 'operations' | 'leader' | 'manager' | 'rep';

export interface Who {
  readonly name: string;
  readonly role: Role;
  /** The side it belongs to; null: sees both. */
  readonly own: Side | null;
  readonly foreign: Side | null;
  readonly client: Client;
}

const PASSWORD = 'only for this test';

const wanted = [
  { name: 'rep', role: 'rep', own: NORTH, foreign: SOUTH },
  { name: 'manager', role: 'manager', own: NORTH, foreign: SOUTH },
  { name: 'manager of another team', role: 'manager', own: SOUTH, foreign: NORTH },
  { name: 'leader of one side', role: 'leader', own: NORTH, foreign: SOUTH },
  { name: 'leader of all', role: 'leader', own: null, foreign: null },
  { name: 'operations', role: 'operations', own: null, foreign: null },
] as const;

/** The names of everybody in the matrix who has an account. */
export const VIEWERS: readonly string[] = [...wanted.map(({ name }) => name), 'admin'];

/** Two sides with all their data, and one signed-in client of each kind. */
export async function seedMatrix(server: TestServer): Promise<ReadonlyMap<string, Who>> {
  await seedCompany(server.db);
  for (const side of [NORTH, SOUTH]) await seedSide(server.db, side);
  const admin = await signIn(server.url, ADMIN.email, ADMIN.password);
  const people = new Map<string, Who>([
    ['admin', { name: 'admin', role: 'admin', own: null, foreign: null, client: admin }],
  ]);
  for (const [n, who] of wanted.entries()) {
    const client = await account(server, admin, who, n);
    people.set(who.name, { ...who, client });
  }
  await notes(server, people);
  await server.db.query('UPDATE import SET user_id = $1 WHERE id IN ($2, $3)', ownerOf(NORTH));
  await server.db.query('UPDATE import SET user_id = $1 WHERE id IN ($2, $3)', ownerOf(SOUTH));
  return people;
}

const ownerOf = (side: Side): number[] => [idsOf(side).user, idsOf(side).import, idsOf(side).pending];

/** A manager's account has the id `user` of the side, so that it too can be recognised in an answer. */
async function account(
  server: TestServer,
  admin: Client,
  who: (typeof wanted)[number],
  n: number,
): Promise<Client> {
  const side = who.own;
  const ids: Ids | null = side === null ? null : idsOf(side);
  const next = ids === null ? 900 + n : ids.user + (who.role === 'manager' ? 0 : 1 + n);
  await server.db.query(`ALTER TABLE app_user ALTER COLUMN id RESTART WITH ${next}`);
  const email = `${who.role}${n}@${side?.mark ?? 'company'}.test`;
  const made = await admin.post('/api/users', {
    email,
    name: `${side?.mark ?? 'Company'} ${who.role}`,
    role: who.role,
    teamId: who.role === 'rep' ? null : (ids?.team ?? null),
    repId: who.role === 'rep' ? (ids?.rep ?? null) : null,
    password: PASSWORD,
  });
  if (made.status !== 201) throw new Error(`No account for ${who.name}: ${made.text}`);
  return signIn(server.url, email, PASSWORD);
}

async function notes(server: TestServer, people: ReadonlyMap<string, Who>): Promise<void> {
  for (const { role, own } of people.values()) {
    if (role !== 'manager' || own === null) continue;
    const { note, rep, user } = idsOf(own);
    await server.db.query(
      'INSERT INTO note (id, rep_id, author_id, body) OVERRIDING SYSTEM VALUE VALUES ($1, $2, $3, $4)',
      [note, rep, user, `${own.mark} private words`],
    );
  }
}
