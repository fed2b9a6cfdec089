import { negativeBinomialCdf } from '../stats/negative-binomial-cdf.js';
import type { FlagCheck } from './flag-check.js';
import type { SilenceEvidence } from './flag-evidence.js';
import type { FlagRules } from './flag-rules.js';
import type { CloseReason } from './flag-spell.js';
import { hysteresis } from './hysteresis.js';
import { isWidespread } from './shared-silence.js';
import { spellsOf, type PlainSpell } from './spells-of.js';

type Rules = FlagRules['dataMissing'];

/**
 * When data was missing rather than work: on a working day nothing came of the rep (no file speaks about the day, or
 * the rep's silence is less likely than 1 in 1,000) and the silence is not the rep's alone: half of the team, the
 * whole source, or data older than a day. Ends with the first row, or when team and source are heard again.
 */
export function foldDataMissing(checks: readonly FlagCheck[], rules: Rules): PlainSpell[] {
  const spans = hysteresis(checks, {
    raise: (check) => isSilent(check, rules),
    clear: (check) => heardAgain(check, rules),
  });
  return spellsOf(
    'data_missing',
    spans,
    (index) => checks[index]?.day ?? '',
    checks.findLastIndex((check) => check.silence),
    (index, opened) => silenceEvidence(checks, index, opened, rules),
  );
}

function isSilent({ capacity, known, silence }: FlagCheck, rules: Rules): boolean {
  if (!silence || capacity < rules.minCapacity || !isWidespread(silence, rules)) return false;
  if (!known) return true;
  return silence.activity === 0 && negativeBinomialCdf(0, silence.usual, silence.variance) < rules.chance;
}

function heardAgain({ capacity, known, value, silence }: FlagCheck, rules: Rules): CloseReason | null {
  if (!known) return null;
  const arrived = value !== 0 || (silence?.activity ?? 0) > 0;
  // On days off others are silent too; that says nothing.
  const others = capacity >= rules.minCapacity && !(silence && isWidespread(silence, rules));
  return arrived || others ? 'cleared' : null;
}

function silenceEvidence(
  checks: readonly FlagCheck[],
  index: number,
  opened: number,
  rules: Rules,
): SilenceEvidence {
  const first = firstSilent(checks, opened);
  const at = checks[index];
  const { day = '', silence } = at ?? {};
  const heard = at !== undefined && heardAgain(at, rules) !== null;
  const source = silence?.sourceSilent ?? false;
  const team = (silence?.teamSilent ?? 0) >= rules.teamSilent;
  return {
    basis: 'silence',
    day,
    since: checks[first]?.day ?? day,
    workdays: checks.slice(first, heard ? index : index + 1).filter(({ capacity }) => capacity > 0).length,
    scope: source ? 'source' : team ? 'team' : 'rep',
    teamSilent: silence?.teamSilent ?? 0,
    usualPerDay: silence?.usual ?? 0,
    syncAgeHours: silence?.syncAgeHours ?? null,
    heard,
  };
}

/** Days without a file before the flag was raised belong to the silence. */
function firstSilent(checks: readonly FlagCheck[], opened: number): number {
  let first = opened;
  for (let index = opened - 1; index >= 0; index--) {
    const check = checks[index];
    if (!check || (check.known && check.capacity > 0)) break;
    if (check.capacity > 0) first = index;
  }
  return first;
}
