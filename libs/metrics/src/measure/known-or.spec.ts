import { knownOr } from './known-or.js';

it('keeps a zero', () => expect(knownOr(0, 'no_quota')).toEqual({ ok: true, value: 0 }));
it.each([null, undefined])('gives the reason for %p', (value) =>
  expect(knownOr(value, 'no_quota')).toEqual({ ok: false, reason: 'no_quota' }),
);
