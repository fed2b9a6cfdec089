import { addDays } from '../days/add-days.js';
import type { DayRange } from '../periods/period.js';
import { behindPaceSpells } from './behind-pace-spells.js';
import type { FlagAcknowledgement, FlagCheck, FlagWeek, RoleBaseline } from './flag-check.js';
import { FLAG_PRIORITY, type FlagKind } from './flag-kind.js';
import type { FlagRuleChanges, FlagRules } from './flag-rules.js';
import { flagRulesWith } from './flag-rules-with.js';
import { flagSeverity } from './flag-severity.js';
import type { FlagSpell } from './flag-spell.js';
import { foldAtRisk } from './fold-at-risk.js';
import { foldDataMissing } from './fold-data-missing.js';
import { foldDays, inPeriod, orderedChecks, type FoldDay } from './fold-day.js';
import { foldEfficiencyGap } from './fold-efficiency-gap.js';
import { foldOverPerforming } from './fold-over-performing.js';
import { foldStalled } from './fold-stalled.js';
import { foldSuddenDrop } from './fold-sudden-drop.js';
import { foldSurge } from './fold-surge.js';
import { paceDays } from './pace-evidence.js';
import { isUp, type PlainSpell } from './spells-of.js';
import { walkWeeks, type Reset, type WeekState } from './walk-weeks.js';

/** All that the flags of one rep, metric and period stand on. */
export interface FlagInput {
  /** The period of the quota; null to fold only what follows the rep through periods. */
  readonly period: DayRange | null;
  /** Closed days. They may begin before the period (two weeks do), so that silence is seen across its start. */
  readonly checks: readonly FlagCheck[];
  /** Closed weeks of a count, half a year and more before the checks and up to them; left out or empty: no trend is judged. */
  readonly weeks?: readonly FlagWeek[];
  /** What the role's weeks bring; without it neither drops nor silence of the rep are judged. */
  readonly role?: RoleBaseline | null;
  readonly acknowledgements?: readonly FlagAcknowledgement[];
  /** First days in another team: what was usual before no longer counts. */
  readonly moves?: readonly string[];
  /** Working days of a full week (5). */
  readonly daysPerWeek?: number;
  /** The quota's share of the team's value, 0 to 1 (1): for the severity. */
  readonly valueShare?: number;
  /** Which flags are wanted; all when left out. */
  readonly kinds?: readonly FlagKind[];
  readonly rules?: FlagRuleChanges;
}

/**
 * The flags of one rep, metric and period: a pure fold over closed days, closed weeks and what people did, so that
 * folding again, or after each day, gives the same flags. There is exactly one check per closed day. On a day without
 * data, or while data is missing, no rule about the rep advances; on days off only activity is seen. Reps below half
 * of their ramp are only watched for data_missing, stalled and sudden_drop.
 * @returns the spells by day raised, of one day by priority; none without checks
 * @example 30 meetings asked in a month; chance to hit 20% on the 10th and 11th: at_risk, opened on the 11th
 */
export function foldFlags(input: FlagInput): FlagSpell[] {
  const rules = flagRulesWith(input.rules);
  const checks = orderedChecks(input.checks);
  const lastDay = checks.at(-1)?.day;
  if (lastDay === undefined) return [];
  const missing = foldDataMissing(checks, rules.dataMissing);
  const days = foldDays(checks, missing, rules);
  const spells = [...missing, ...repSpells(input, days, missing, lastDay, rules)];
  const wanted = input.kinds ?? FLAG_PRIORITY;
  return spells
    .filter(({ kind }) => wanted.includes(kind))
    .map((spell) => ({ ...spell, severity: severityOf(spell, days, input.valueShare ?? 1) }))
    .sort(byDayAndPriority);
}

function repSpells(
  input: FlagInput,
  days: readonly FoldDay[],
  missing: readonly PlainSpell[],
  lastDay: string,
  rules: FlagRules,
): PlainSpell[] {
  const { role, period } = input;
  const resets = resetsOf(input, lastDay);
  const weeks = role ? weekStates(input, role, resets, missing, lastDay, rules) : [];
  const surges = foldSurge(weeks, resets, rules).filter(({ openedDay }) => wasRamped(days, openedDay));
  const about = role ? { role, daysPerWeek: input.daysPerWeek ?? 5 } : null;
  const trends = [
    ...(about ? foldStalled(days, weeks, about, rules.stalled) : []),
    ...foldSuddenDrop(weeks, resets, rules),
    ...foldEfficiencyGap(days, rules.efficiencyGap),
    ...surges,
  ];
  if (period === null) return trends;
  const judged = paceDays(inPeriod(days, period));
  const span = { end: period.end, lastDay };
  return [
    ...trends,
    ...foldAtRisk(judged, span, rules.atRisk),
    ...behindPaceSpells(judged, span, rules.behindPace),
    ...foldOverPerforming(judged, span, surges, rules.overPerforming),
  ];
}

function resetsOf({ acknowledgements = [], moves = [] }: FlagInput, lastDay: string): Reset[] {
  // Who has seen a drop knows the new level; other flags end by their rule.
  const seen = acknowledgements.filter(({ kind }) => kind === 'sudden_drop');
  const resets: Reset[] = [
    ...seen.map(({ day }) => ({ day, because: 'acknowledged' as const })),
    ...moves.map((day) => ({ day, because: 'moved' as const })),
  ];
  return resets.filter(({ day }) => day <= lastDay).sort((a, b) => (a.day < b.day ? -1 : 1));
}

function weekStates(
  { weeks = [] }: FlagInput,
  role: RoleBaseline,
  resets: readonly Reset[],
  missing: readonly PlainSpell[],
  lastDay: string,
  rules: FlagRules,
): WeekState[] {
  const byEnd = new Map(weeks.map((week) => [week.end, week]));
  const closed = [...byEnd.values()]
    .filter(({ end }) => end <= lastDay && !missing.some((spell) => touchesWeek(spell, end)))
    .sort((a, b) => (a.end < b.end ? -1 : 1));
  return walkWeeks(closed, role, resets, rules.suddenDrop);
}

/** A week in which data was missing says nothing about the rep. */
function touchesWeek(spell: PlainSpell, end: string): boolean {
  return [0, 1, 2, 3, 4, 5, 6].some((back) => isUp(spell, addDays(end, -back)));
}

function wasRamped(days: readonly FoldDay[], day: string): boolean {
  return days.findLast(({ check }) => check.day <= day)?.ramped ?? true;
}

function severityOf(spell: PlainSpell, days: readonly FoldDay[], valueShare: number): number | null {
  const { day } = spell.evidence.latest;
  const at = days.findLast(({ check }) => check.day <= day && check.pace)?.check;
  return flagSeverity(at?.odds ?? null, at?.pace?.progress ?? null, valueShare);
}

function byDayAndPriority(a: FlagSpell, b: FlagSpell): number {
  if (a.openedDay !== b.openedDay) return a.openedDay < b.openedDay ? -1 : 1;
  return FLAG_PRIORITY.indexOf(a.kind) - FLAG_PRIORITY.indexOf(b.kind);
}
