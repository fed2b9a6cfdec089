/** Evidence added up both ways; each starts at 0. */
export interface Cusum {
  readonly down: number;
  readonly up: number;
}

/**
 * One step of a two-sided CUSUM of evidence for a shift (Page 1954; Lorden 1971 shows that nothing detects the shift
 * sooner at the same rate of false alarms): each side adds its evidence and never falls below 0, where it starts anew.
 * @param evidence of this week, as logarithms of how many times likelier a shift is (`shiftEvidence`)
 * @param most what one week may add at most: one week alone never decides
 * @example cusumStep({ down: 3, up: 0 }, { down: 4, up: -5 }, 2.5) // { down: 5.5, up: 0 }
 */
export function cusumStep(before: Cusum, evidence: Cusum, most: number): Cusum {
  return {
    down: Math.max(0, before.down + Math.min(most, evidence.down)),
    up: Math.max(0, before.up + Math.min(most, evidence.up)),
  };
}
