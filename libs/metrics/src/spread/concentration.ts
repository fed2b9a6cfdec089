import { bootstrapByGroup, type Estimate } from '../evaluation/bootstrap-by-group.js';
import { equalSkill, type EqualSkill, type EqualSkillInput } from './equal-skill.js';
import { gini } from './gini.js';
import { topPeople, topShare } from './top-share.js';

/** How much hangs on a few people. */
export interface Concentration {
  readonly count: number;
  /** With its 8-in-10 range. */
  readonly gini: Estimate;
  /** How many the top fifth are, and the part of the whole they carry, with its 8-in-10 range. */
  readonly top: Estimate & { readonly people: number };
  /** The same figures if all were equally good; null where the number of things is not known. */
  readonly chance: EqualSkill | null;
}

const DRAWS = 200;
const LEVEL = 0.8;

/**
 * Gini and share of the top fifth, each with the range that a bootstrap over people gives it, beside what chance alone
 * would make of equals. Null with fewer than two people or without anything to share.
 * @param people what each brought, and how much of the period each was there
 * @param things how many things made it up, see `equalSkill`; null where nobody counts them
 * @example concentration(people, { count: 198, seed: 1 })?.top // { people: 4, value: 0.48, low: 0.41, high: 0.54 }
 */
export function concentration(
  people: readonly { readonly value: number; readonly exposure: number }[],
  things: Omit<EqualSkillInput, 'exposures'> | null,
): Concentration | null {
  const rows = people.map(({ value }, index) => ({ value, index }));
  const estimate = (statistic: (values: readonly number[]) => number | null): Estimate | null =>
    bootstrapByGroup(
      rows,
      ({ index }) => String(index),
      (drawn) => statistic(drawn.map(({ value }) => value)),
      {
        draws: DRAWS,
        level: LEVEL,
        seed: things?.seed ?? 1,
      },
    );
  const spread = estimate(gini);
  const top = estimate((values) => topShare(values)?.share ?? null);
  if (spread === null || top === null) return null;
  return {
    count: people.length,
    gini: spread,
    top: { ...top, people: topPeople(people.length) },
    chance: things && equalSkill({ ...things, exposures: people.map(({ exposure }) => exposure) }),
  };
}
