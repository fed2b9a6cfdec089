import { diffFlags, type StoredFlag } from './diff-flags.js';
import type { FlagSpell } from './flag-spell.js';
import { silentEvidence } from './testing/evidence.js';

const spell = (kind: FlagSpell['kind'], openedDay: string, closedDay: string | null = null): FlagSpell => ({
  kind,
  openedDay,
  closedDay,
  closedBecause: closedDay === null ? null : 'cleared',
  evidence: { raised: silentEvidence(openedDay), latest: silentEvidence(openedDay) },
  severity: null,
});
const stored = (
  kind: StoredFlag['kind'],
  openedDay: string,
  closedDay: string | null = null,
): StoredFlag => ({
  kind,
  openedDay,
  closedDay,
});
const counts = (before: StoredFlag[], now: FlagSpell[]) => {
  const { opened, closed, reopened, withdrawn, kept } = diffFlags(before, now);
  return [opened, closed, reopened, withdrawn, kept].map(({ length }) => length);
};

it('tells opened, closed, reopened, withdrawn and kept flags apart', () => {
  expect(counts([], [spell('at_risk', '2026-11-10')])).toEqual([1, 0, 0, 0, 0]);
  expect(counts([stored('at_risk', '2026-11-10')], [spell('at_risk', '2026-11-10', '2026-11-12')])).toEqual([
    0, 1, 0, 0, 0,
  ]);
  expect(counts([stored('at_risk', '2026-11-10', '2026-11-12')], [spell('at_risk', '2026-11-10')])).toEqual([
    0, 0, 1, 0, 0,
  ]);
  expect(counts([stored('at_risk', '2026-11-10')], [])).toEqual([0, 0, 0, 1, 0]);
  expect(counts([stored('at_risk', '2026-11-10')], [spell('at_risk', '2026-11-10')])).toEqual([
    0, 0, 0, 0, 1,
  ]);
});
it('keeps a flag whose first day late rows have moved, with what people did about it', () => {
  const flag = { ...stored('at_risk', '2026-11-10'), id: 7 };
  const { kept, opened } = diffFlags([flag], [spell('at_risk', '2026-11-09')]);
  expect(kept[0]).toMatchObject({ stored: { id: 7 }, folded: { openedDay: '2026-11-09' } });
  expect(opened).toEqual([]);
});
it('does not mistake another time, or another kind, for the same flag', () => {
  expect(counts([stored('at_risk', '2026-11-03', '2026-11-05')], [spell('at_risk', '2026-11-09')])).toEqual([
    1, 0, 0, 1, 0,
  ]);
  expect(counts([stored('at_risk', '2026-11-10')], [spell('stalled', '2026-11-10')])).toEqual([
    1, 0, 0, 1, 0,
  ]);
});
it('gives the same day the right of way', () => {
  const { kept } = diffFlags(
    [stored('at_risk', '2026-11-02', '2026-11-20'), stored('at_risk', '2026-11-10', '2026-11-20')],
    [spell('at_risk', '2026-11-10', '2026-11-20')],
  );
  expect(kept).toMatchObject([{ stored: { openedDay: '2026-11-10' } }]);
});
it('has nothing to say of nothing', () => expect(counts([], [])).toEqual([0, 0, 0, 0, 0]));
