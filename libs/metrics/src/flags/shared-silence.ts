import type { DaySilence, FlagCheck } from './flag-check.js';
import type { FlagRules } from './flag-rules.js';

/** Whether nothing came of the rep on a day when others were silent too: that may be the file, not the rep. */
export function isSharedSilence({ silence }: FlagCheck, rules: FlagRules['dataMissing']): boolean {
  return !!silence && silence.activity === 0 && isWidespread(silence, rules);
}

/** Whether half of the team or the whole source was silent, or the data is older than a day. */
export function isWidespread(silence: DaySilence, rules: FlagRules['dataMissing']): boolean {
  return (
    silence.sourceSilent ||
    silence.teamSilent >= rules.teamSilent ||
    (silence.syncAgeHours ?? 0) > rules.syncAgeHours
  );
}
