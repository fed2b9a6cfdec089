import { Fingerprints } from './fingerprints.js';

describe('keys of records without an id', () => {
  it('number equal records and are the same in every reading', () => {
    const first = new Fingerprints();
    const second = new Fingerprints();
    const a = [first.next('x'), first.next('y'), first.next('x')];
    const b = [second.next('x'), second.next('y'), second.next('x')];
    expect(a).toEqual(b);
    expect(a[0]?.endsWith('#1')).toBe(true);
    expect(a[2]).toBe(a[0]?.replace(/#1$/, '#2'));
  });

  it('stay apart while the table grows', () => {
    const keys = new Fingerprints();
    const seen = new Set<string>();
    for (let at = 0; at < 100_000; at++) seen.add(keys.next(`Rep ${at % 400}|2026-01-${at % 28}|${at}`));
    expect(seen.size).toBe(100_000);
    expect([...seen].every((key) => key.endsWith('#1'))).toBe(true);
    expect(keys.next('Rep 5|2026-01-5|5').endsWith('#2')).toBe(true);
  });
});
