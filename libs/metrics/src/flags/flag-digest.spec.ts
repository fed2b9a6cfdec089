import { flagDigest, type DigestFlag } from './flag-digest.js';

interface Named extends DigestFlag {
  readonly name: string;
}
const flag = (name: string, more: Partial<Named> = {}): Named => ({
  name,
  kind: 'at_risk',
  manager: 'Kim',
  posterior: null,
  severity: 0.1,
  ...more,
});
const drop = (name: string, posterior: number, more: Partial<Named> = {}) =>
  flag(name, { kind: 'sudden_drop', posterior, ...more });
const names = (flags: readonly Named[]) => flags.map(({ name }) => name);

it('tells of the flags by priority, then by severity', () => {
  const { shown, watch } = flagDigest([
    flag('ana', { kind: 'behind_pace' }),
    flag('ben'),
    flag('cho', { severity: 0.3 }),
    flag('dee', { kind: 'data_missing', severity: null }),
  ]);
  expect(names(shown)).toEqual(['dee', 'cho', 'ben', 'ana']);
  expect(watch).toEqual([]);
});

it('tells a manager of drops and gaps as far as at most a fifth is expected to be wrong', () => {
  const { shown, watch } = flagDigest([drop('ana', 0.9), drop('ben', 0.7), drop('cho', 0.6)]);
  expect(names(shown)).toEqual(['ana', 'ben']);
  expect(names(watch)).toEqual(['cho']);
});

it('judges each manager alone: what is sure for one makes nothing surer for another', () => {
  const { watch } = flagDigest([drop('ana', 0.99), drop('ben', 0.7, { manager: 'Lou' })]);
  expect(names(watch)).toEqual(['ben']);
});

it('tells nobody of more than five a day; the rest is on the list', () => {
  const { shown, watch } = flagDigest(
    ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name, index) => flag(name, { severity: index / 10 })),
  );
  expect(names(shown)).toEqual(['g', 'f', 'e', 'd', 'c']);
  expect(names(watch)).toEqual(['b', 'a']);
  expect(flagDigest([flag('a'), flag('b')], { cap: 1 }).watch).toHaveLength(1);
});

it('has nothing to tell on a quiet day', () => expect(flagDigest([])).toEqual({ shown: [], watch: [] }));
