import { startServer, type TestServer } from '../support/index.js';
import { idsOf, NORTH } from './matrix/two-sides.js';
import { seedMatrix, type Who } from './matrix/viewers.js';

interface Note {
  id: number;
  body: string;
  author: string;
  mine: boolean;
}

let server: TestServer;
let people: ReadonlyMap<string, Who>;
beforeAll(async () => {
  server = await startServer();
  people = await seedMatrix(server);
  await server.db.query('DELETE FROM note');
}, 60_000);
afterAll(() => server.stop(), 60_000);

const client = (name: string) => (people.get(name) as Who).client;
const path = `/api/reps/${idsOf(NORTH).rep}/notes`;
const read = async (name: string) => (await client(name).get<Note[]>(path)).body;

describe('notes', () => {
  it('are read by who wrote them and the rep they are about, by nobody else', async () => {
    const written = await client('manager').post<Note>(path, { body: '  Two calls a day more.  ' });
    expect(written.status).toBe(201);
    expect(written.body).toMatchObject({ body: 'Two calls a day more.', mine: true });
    expect(await read('manager')).toMatchObject([{ id: written.body.id, mine: true }]);
    expect(await read('rep')).toMatchObject([{ id: written.body.id, mine: false }]);
    for (const other of ['admin', 'leader of all', 'leader of one side'])
      expect(await read(other)).toEqual([]);
    expect((await client('operations').get(path)).status).toBe(403);
    expect((await client('manager of another team').get(path)).status).toBe(404);
  });

  it('are changed and deleted by who wrote them only', async () => {
    const { id } = (await client('leader of one side').post<Note>(path, { body: 'First' })).body;
    for (const other of ['manager', 'admin', 'leader of all', 'manager of another team']) {
      expect((await client(other).patch(`/api/notes/${id}`, { body: 'Taken over' })).status).toBe(404);
      expect((await client(other).delete(`/api/notes/${id}`)).status).toBe(404);
    }
    const changed = await client('leader of one side').patch<Note>(`/api/notes/${id}`, { body: 'Second' });
    expect(changed.body).toMatchObject({ id, body: 'Second' });
    expect((await client('leader of one side').delete(`/api/notes/${id}`)).status).toBe(204);
    expect((await client('leader of one side').delete(`/api/notes/${id}`)).status).toBe(404);
  });

  it('need words, and no fields of others', async () => {
    expect((await client('manager').post(path, { body: '   ' })).status).toBe(400);
    expect((await client('manager').post(path, { body: 'x'.repeat(10_001) })).status).toBe(400);
    expect((await client('manager').post(path, { body: 'Hello', authorId: 1 })).status).toBe(400);
  });
});
