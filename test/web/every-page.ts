import type { Page } from '@playwright/test';
import { signedIn, type Place, type SignedIn } from './fixtures.js';
import { settled } from './pages/frame.js';
import type { TestServer } from '../support/index.js';

/** A page to look at: who opens it, where, and what makes sure that it is really there. */
export interface View {
  readonly name: string;
  readonly state: SignedIn | undefined;
  readonly url: string;
  readonly heading: RegExp;
}

export interface Servers {
  readonly sample: Place;
  readonly empty: Place;
  readonly fresh: TestServer;
}

/** The names of all pages and of their states that look different, in the order of `viewOf`. */
export const VIEWS = [
  'setup',
  'setup without the secret',
  'sign-in',
  'welcome',
  'today',
  'today without data',
  'trends',
  'trends by week',
  'trends of reps',
  'trends without history',
  'trends without data',
  'record',
  'record without data',
  'rep',
  'quotas',
  'quotas without reps',
  'flags',
  'import',
  'import preview',
  'one import',
  'not found',
] as const;

/** Where a page is found. */
export async function viewOf(name: (typeof VIEWS)[number], servers: Servers): Promise<View> {
  const { sample, empty, fresh } = servers;
  const at = (place: Place, path: string, heading: RegExp): View => ({
    name,
    state: place.admin,
    url: place.server.url + path,
    heading,
  });
  switch (name) {
    case 'setup':
      return { name, state: undefined, url: fresh.link, heading: /Set up Paceline/ };
    case 'setup without the secret':
      return { name, state: undefined, url: `${fresh.url}/setup`, heading: /Set up Paceline/ };
    case 'sign-in':
      return { name, state: undefined, url: `${sample.server.url}/sign-in`, heading: /Sign in/ };
    case 'welcome':
      return at(empty, '/welcome', /Welcome/);
    case 'today':
      return at(sample, '/today', /Today/);
    case 'today without data':
      return at(empty, '/today', /Today/);
    case 'trends':
      return at(sample, '/trends', /Trends/);
    case 'trends by week':
      return at(sample, '/trends?grain=week&metric=calls_attempted', /Trends/);
    case 'trends of reps':
      return at(sample, `/trends?team=${(await things(sample)).leafTeam}`, /Trends/);
    case 'trends without history':
      return at(sample, '/trends?metric=open_pipeline', /Trends/);
    case 'trends without data':
      return at(empty, '/trends', /Trends/);
    case 'record':
      return at(sample, '/record?metric=calls_attempted', /How good the odds have been/);
    case 'record without data':
      return at(empty, '/record', /How good the odds have been/);
    case 'rep': {
      const { rep } = await things(sample);
      return at(sample, `/reps/${rep.id}`, new RegExp(rep.name));
    }
    case 'quotas':
      return at(sample, '/quotas', /Quotas/);
    case 'quotas without reps':
      return at(empty, '/quotas', /Quotas/);
    case 'flags':
      return at(sample, '/flags', /Flags/);
    case 'import':
      return at(sample, '/import', /Import/);
    case 'import preview':
      return at(sample, `/import?group=${await previewed(sample)}`, /Import/);
    case 'one import':
      return at(sample, '/import/1', /Import #1/);
    case 'not found':
      return at(sample, '/nowhere', /Not found/);
  }
}

/** Opens a view and waits until it is filled. */
export async function openView(page: Page, view: View): Promise<void> {
  await page.goto(view.url);
  await page.getByRole('heading', { level: 1, name: view.heading }).waitFor({ state: 'attached' });
  await settled(page);
}

interface Things {
  readonly rep: { readonly id: number; readonly name: string };
  readonly leafTeam: number;
}

async function things({ server }: Place): Promise<Things> {
  const client = await signedIn(server);
  const reps = (await (await client.get('/api/reps')).json()) as {
    id: number;
    name: string;
    active: boolean;
    team: { id: number } | null;
  }[];
  await client.dispose();
  const rep = reps.find(({ active, team }) => active && team !== null);
  if (!rep?.team) throw new Error('The sample company has no rep in a team.');
  return { rep, leafTeam: rep.team.id };
}

const previews = new Map<string, Promise<number>>();

/** An upload that waits in its preview: yesterday's file, with a bad row and an unknown rep. Made once per server. */
function previewed(place: Place): Promise<number> {
  const { url } = place.server;
  const made = previews.get(url) ?? upload(place);
  previews.set(url, made);
  return made;
}

async function upload({ server }: Place): Promise<number> {
  const client = await signedIn(server);
  const file = await client.get('/api/sample/yesterday.csv');
  const answer = await client.post('/api/imports', {
    multipart: { files: { name: 'yesterday.csv', mimeType: 'text/csv', buffer: await file.body() } },
  });
  const { groupId } = (await answer.json()) as { groupId: number };
  for (;;) {
    const group = await client.get(`/api/imports/groups/${groupId}`);
    const { imports } = (await group.json()) as { imports: { status: string }[] };
    if (imports.every(({ status }) => !['received', 'reading'].includes(status))) break;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  await client.dispose();
  return groupId;
}
