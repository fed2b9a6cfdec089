import fc from 'fast-check';
import { bestConversations } from './best-conversations.js';
import type { ConversationCandidate } from './conversation.js';

const about = (repName: string, more: Partial<ConversationCandidate> = {}): ConversationCandidate => ({
  repId: repName.toLowerCase(),
  repName,
  key: 'calls_attempted',
  recoverable: 30,
  gap: 40,
  quota: 300,
  weight: 1,
  verdict: 'stretch',
  why: '40 calls behind pace.',
  step: 'Needs 9 calls a day; averaged 6.',
  ...more,
});
const names = (candidates: ConversationCandidate[]) =>
  bestConversations(candidates).map(({ repName }) => repName);

it('ranks by recoverable share of the quota × reachability', () => {
  const [first] = bestConversations([about('Ana')]);
  expect(first?.score).toBeCloseTo(0.06, 12);
  expect(first).toMatchObject({ repName: 'Ana', why: '40 calls behind pace.' });
  expect(
    names([
      about('Ana'),
      about('Ben', { recoverable: 20, verdict: 'reachable' }),
      about('Cy', { recoverable: 90, verdict: 'out_of_reach' }),
    ]),
  ).toEqual(['Ben', 'Ana', 'Cy']);
});
it('compares metrics of different size by their quotas and weights', () =>
  expect(
    names([about('Ana'), about('Ben', { recoverable: 5, quota: 30 }), about('Cy', { weight: 2 })]),
  ).toEqual(['Cy', 'Ben', 'Ana']));
it('keeps three, and one per rep', () => {
  const all = [
    about('Ana'),
    about('Ana', { key: 'meetings', recoverable: 60 }),
    about('Ben'),
    about('Cy'),
    about('Di'),
  ];
  const best = bestConversations(all);
  expect(best.map(({ repName, key }) => `${repName} ${key}`)).toEqual([
    'Ana meetings',
    'Ben calls_attempted',
    'Cy calls_attempted',
  ]);
  expect(bestConversations(all, 1)).toHaveLength(1);
});
it('takes the gap where nobody can say what is recoverable', () => {
  const [first] = bestConversations([about('Ana', { recoverable: null, verdict: null })]);
  expect(first?.score).toBeCloseTo((40 / 300) * 0.4, 12);
});
it('leaves out what has nothing recoverable, or no quota', () => {
  expect(bestConversations([])).toEqual([]);
  expect(bestConversations([about('Ana', { recoverable: 0 }), about('Ben', { quota: 0 })])).toEqual([]);
});
it('does not depend on the order of the candidates', () => {
  const candidate = fc
    .record({
      repName: fc.constantFrom('Ana', 'Ben', 'Cy', 'Di'),
      repId: fc.integer({ min: 1, max: 6 }),
      key: fc.constantFrom('calls', 'meetings'),
      recoverable: fc.option(fc.integer({ min: 0, max: 3 })),
    })
    .map(({ repName, ...more }) => about(repName, more));
  fc.assert(
    fc.property(fc.array(candidate), (candidates) => {
      const best = bestConversations(candidates);
      const same = ({ repName, repId, key, score }: (typeof best)[number]) => [repName, repId, key, score];
      expect(bestConversations([...candidates].reverse()).map(same)).toEqual(best.map(same));
      expect(new Set(best.map(({ repId }) => repId)).size).toBe(best.length);
    }),
  );
});
