import fc from 'fast-check';
import type { FlagCheck } from './flag-check.js';
import { DEFAULT_FLAG_RULES } from './flag-rules.js';
import type { FlagSpell } from './flag-spell.js';
import { foldFlags, type FlagInput } from './fold-flags.js';
import { roleBaseline } from './role-baseline.js';
import { november, NOVEMBER, weeksTo } from './testing/scenario.js';

const prior = { rate: 0.1, strength: 40 };
const role = { perWeek: 12, extra: 0.05, weeks: 2, momentum: 1 };

/** One working day of a rep: all that any rule looks at. */
const workday = fc.record({
  value: fc.nat(6),
  odds: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
  silent: fc.boolean(),
  others: fc.double({ min: 0, max: 1, noNaN: true }),
  successes: fc.nat(10),
});
const month = fc.array(workday, { minLength: 1, maxLength: 21 });
const weeks = fc.array(fc.nat(24), { minLength: 0, maxLength: 30 });

/** A rep's November with everything in it. */
function inputOf(
  days: readonly (typeof workday extends fc.Arbitrary<infer Day> ? Day : never)[],
  past: number[],
): FlagInput {
  const plain = november(
    days.map((day) => day.value),
    { odds: days.map(({ odds }) => odds), quota: 50 },
  );
  let next = 0;
  const checks = plain.map((check): FlagCheck => {
    const day = check.capacity > 0 ? days[next++] : undefined;
    if (!day) return check;
    const activity = day.silent ? 0 : 9;
    return {
      ...check,
      silence: {
        activity,
        usual: 12,
        variance: 20,
        teamSilent: day.others,
        sourceSilent: false,
        syncAgeHours: 8,
      },
      ratio: { successes: day.successes, trials: 120, activity: 120, teamActivity: 100, prior },
    };
  });
  const last = checks.at(-1)?.day ?? NOVEMBER.start;
  return {
    period: NOVEMBER,
    checks,
    weeks: weeksTo('2026-11-29', past).filter(({ end }) => end <= last),
    role,
  };
}
const daysOf = (spells: readonly FlagSpell[]) =>
  spells.map(({ kind, openedDay, closedDay, closedBecause }) => ({
    kind,
    openedDay,
    closedDay,
    closedBecause,
  }));

it('gives the same when a day is appended as when all is folded at once', () => {
  fc.assert(
    fc.property(month, weeks, fc.nat(29), (days, past, cut) => {
      const all = inputOf(days, past);
      const checks = all.checks.slice(0, cut + 1);
      const last = checks.at(-1)?.day ?? '';
      const then = foldFlags({ ...all, checks });
      const now = foldFlags(all).filter(({ openedDay }) => openedDay <= last);
      const asOf = now.map((spell) =>
        spell.closedDay !== null && spell.closedDay > last
          ? { ...spell, closedDay: null, closedBecause: null }
          : spell,
      );
      expect(daysOf(then)).toEqual(daysOf(asOf));
      expect(then.map(({ evidence }) => evidence.raised)).toEqual(now.map(({ evidence }) => evidence.raised));
    }),
    { numRuns: 300 },
  );
});

it('makes one check of a day however often its file arrives, in whatever order the days are given', () => {
  fc.assert(
    fc.property(month, weeks, (days, past) => {
      const input = inputOf(days, past);
      const early = input.checks.map((check) => ({ ...check, value: 0, odds: 0.01 }));
      const again = [...early, ...early, ...early, ...early, ...[...input.checks].reverse()];
      expect(foldFlags({ ...input, checks: again })).toEqual(foldFlags(input));
    }),
  );
});

it('is not changed by days off on which nothing happened', () => {
  fc.assert(
    fc.property(month, weeks, (days, past) => {
      const input = inputOf(days, past);
      const worked = input.checks.filter(({ capacity }) => capacity > 0);
      const [withAll, without] = [foldFlags(input), foldFlags({ ...input, checks: worked })];
      expect(daysOf(without)).toEqual(daysOf(withAll));
      expect(without.map(({ evidence }) => evidence.raised)).toEqual(
        withAll.map(({ evidence }) => evidence.raised),
      );
    }),
  );
});

it('raises the same flags for money on another scale', () => {
  fc.assert(
    fc.property(month, fc.integer({ min: 2, max: 1000 }), (days, factor) => {
      const spells = (scale: number) =>
        foldFlags({
          period: NOVEMBER,
          checks: november(
            days.map(({ value }) => value * 10_000 * scale),
            { odds: days.map(({ odds }) => odds), unit: 'money', quota: 500_000 * scale },
          ),
        });
      expect(daysOf(spells(factor))).toEqual(daysOf(spells(1)));
    }),
  );
});

it('permutes with the reps', () => {
  fc.assert(
    fc.property(
      fc.array(weeks, { minLength: 2, maxLength: 6 }),
      fc.infiniteStream(fc.nat()),
      (reps, order) => {
        const flagsOf = (company: number[][]) => {
          const role = roleBaseline(company.map((past) => weeksTo('2026-11-29', past)));
          return company.map((past) =>
            daysOf(
              foldFlags({
                ...inputOf([], past),
                period: null,
                role,
                checks: november(Array<number>(21).fill(2)),
              }),
            ),
          );
        };
        const ranks = reps.map((past, index) => ({ past, index, rank: order.next().value ?? 0 }));
        ranks.sort((a, b) => a.rank - b.rank);
        const [before, after] = [flagsOf(reps), flagsOf(ranks.map(({ past }) => past))];
        expect(after).toEqual(ranks.map(({ index }) => before[index]));
      },
    ),
  );
});

it('stores as JSON: nothing is lost, nothing is NaN or infinite', () => {
  fc.assert(
    fc.property(month, weeks, (days, past) => {
      const spells = foldFlags(inputOf(days, past));
      expect(JSON.parse(JSON.stringify(spells))).toEqual(spells);
      expect(JSON.stringify(spells)).not.toMatch(/NaN|Infinity/);
    }),
  );
});

it('never has two flags of one kind up at once, good news by odds and by trend apart', () => {
  fc.assert(
    fc.property(month, weeks, (days, past) => {
      const spells = foldFlags(inputOf(days, past)).filter(({ kind }) => kind !== 'over_performing');
      for (const [index, spell] of spells.entries()) {
        const next = spells.slice(index + 1).find(({ kind }) => kind === spell.kind);
        if (next) expect((spell.closedDay ?? '9999') <= next.openedDay).toBe(true);
      }
    }),
  );
});

it('has nothing to say without a closed day', () =>
  expect(foldFlags({ period: NOVEMBER, checks: [], weeks: weeksTo('2026-11-29', [1, 2]), role })).toEqual(
    [],
  ));

it('watches a rep below half of the ramp only for what is missing, stalled or dropped', () => {
  fc.assert(
    fc.property(month, weeks, (days, past) => {
      const input = inputOf(days, past);
      const checks = input.checks.map((check) => ({ ...check, ramp: DEFAULT_FLAG_RULES.minRamp - 0.01 }));
      const kinds = foldFlags({ ...input, checks }).filter(({ openedDay }) => openedDay >= NOVEMBER.start);
      for (const { kind } of kinds) expect(['data_missing', 'stalled', 'sudden_drop']).toContain(kind);
    }),
  );
});
