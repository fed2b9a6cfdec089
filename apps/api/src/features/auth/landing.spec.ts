import { landingOf } from './landing.js';

describe('landingOf', () => {
  it.each([
    ['manager', null, true, '/today'],
    ['leader', null, true, '/trends'],
    ['rep', 7, true, '/reps/7'],
    ['rep', null, true, '/welcome'],
    ['admin', null, true, '/today'],
    ['admin', null, false, '/welcome'],
    ['operations', null, false, '/welcome'],
  ] as const)('%s with rep %s, data %s: %s', (role, repId, data, path) => {
    expect(landingOf({ role, repId }, data)).toBe(path);
  });
});
