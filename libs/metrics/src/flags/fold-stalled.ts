import type { StallEvidence } from './flag-evidence.js';
import type { RoleBaseline } from './flag-check.js';
import type { FlagRules } from './flag-rules.js';
import type { FoldDay } from './fold-day.js';
import { hysteresis } from './hysteresis.js';
import { silenceChance } from './silence-chance.js';
import { spellsOf, type PlainSpell } from './spells-of.js';
import type { WeekState } from './walk-weeks.js';

/** A day with the empty working days up to it. */
interface QuietDay {
  readonly day: FoldDay;
  readonly since: string;
  readonly workdays: number;
  /** What those days usually bring. */
  readonly usual: number;
  readonly chance: number;
}

/**
 * When a rep did nothing of the metric for so many working days that chance does not explain it (`stalledAfter`; days
 * of reduced capacity count in part, days on which others were silent too not at all). Ends with any activity. A day of
 * leave starts the count anew.
 * @param daysPerWeek working days of a full week
 */
export function foldStalled(
  days: readonly FoldDay[],
  weeks: readonly WeekState[],
  about: { readonly role: RoleBaseline; readonly daysPerWeek: number },
  rules: FlagRules['stalled'],
): PlainSpell[] {
  const quiet = quietDays(days, weeks, about, rules);
  const spans = hysteresis(quiet, {
    counts: ({ day }) => day.watched || isActive(day),
    raise: ({ workdays, chance }) =>
      workdays >= rules.minDays && workdays <= rules.maxDays && chance < rules.chance,
    clear: ({ day }) => (isActive(day) ? 'cleared' : null),
  });
  return spellsOf(
    'stalled',
    spans,
    (index) => quiet[index]?.day.check.day ?? '',
    quiet.findLastIndex(({ day, workdays }) => day.watched && workdays > 0),
    (index) => stallEvidence(quiet[index]),
  );
}

function quietDays(
  days: readonly FoldDay[],
  weeks: readonly WeekState[],
  { role, daysPerWeek }: { readonly role: RoleBaseline; readonly daysPerWeek: number },
  rules: FlagRules['stalled'],
): QuietDay[] {
  let [since, workdays, usual] = ['', 0, 0];
  return days.map((day) => {
    const { check } = day;
    if (isActive(day) || (check.absence ?? 0) >= 0.5) [workdays, usual] = [0, 0];
    else if (day.watched && !day.sharedSilence) {
      if (workdays === 0) since = check.day;
      workdays++;
      // What was usual before the silence: its own weeks would hide it.
      const perWeek = weeks.findLast(({ end }) => end < since)?.perWeek ?? role.perWeek * (check.ramp ?? 1);
      usual += (check.capacity * perWeek) / daysPerWeek;
    }
    const chance = workdays < rules.minDays ? 1 : silenceChance(usual, role.extra);
    return { day, since, workdays, usual, chance };
  });
}

function isActive({ check }: FoldDay): boolean {
  return check.known && check.value !== 0;
}

function stallEvidence(quiet: QuietDay | undefined): StallEvidence {
  const { day, since = '', workdays = 0, usual = 0, chance = 1 } = quiet ?? {};
  return {
    basis: 'stall',
    day: day?.check.day ?? '',
    workdays,
    since: workdays > 0 ? since : (day?.check.day ?? ''),
    usualPerDay: workdays > 0 ? usual / workdays : 0,
    chance,
  };
}
