import { unknown } from './unknown.js';

it('carries its reason', () => expect(unknown('no_quota')).toEqual({ ok: false, reason: 'no_quota' }));
