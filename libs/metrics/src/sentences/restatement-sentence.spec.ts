import { restatementSentence } from './restatement-sentence.js';

const formatting = { locale: 'en-US', currency: 'USD', year: 2026 };
const calls = { name: 'Calls', noun: 'calls', unit: 'count' } as const;
const told = {
  day: '2026-11-16',
  before: 42,
  after: 47,
  importId: 118,
  at: '2026-11-19T08:00:00Z',
  cause: 'import',
} as const;

it('says day, both totals and the import', () =>
  expect(restatementSentence(calls, told, formatting)).toBe('Mon, Nov 16: 42 → 47 calls (import #118)'));
it('says what else changed a day', () => {
  const by = (more: object) => restatementSentence(calls, { ...told, ...more }, formatting);
  expect(by({ cause: 'undo' })).toBe('Mon, Nov 16: 42 → 47 calls (undo of import #118)');
  expect(by({ cause: 'resolve', importId: null })).toBe('Mon, Nov 16: 42 → 47 calls (a name was matched)');
  expect(by({ cause: 'roster', importId: null })).toBe('Mon, Nov 16: 42 → 47 calls (the roster changed)');
  expect(by({ importId: null })).toBe('Mon, Nov 16: 42 → 47 calls (import)');
});
it('writes money as money', () =>
  expect(
    restatementSentence(
      { name: 'Bookings', unit: 'money' },
      { ...told, before: 0, after: 1_250_000 },
      formatting,
    ),
  ).toBe('Mon, Nov 16: $0 → $12.5k (import #118)'));
