/** Whether a flag was raised, and whether there was something to flag. */
export interface Alarm {
  readonly flagged: boolean;
  readonly real: boolean;
}

/** How a rule's flags went. */
export interface AlarmCounts {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
  /** Flags that were right ÷ flags; null without flags. */
  readonly precision: number | null;
  /** What was flagged ÷ what was real; null when nothing was. */
  readonly recall: number | null;
}

/**
 * Counts a rule's flags by whether they were right.
 * @example alarmCounts([{ flagged: true, real: true }, { flagged: true, real: false }]).precision // 0.5
 */
export function alarmCounts(alarms: readonly Alarm[]): AlarmCounts {
  const count = (flagged: boolean, real: boolean) =>
    alarms.filter((alarm) => alarm.flagged === flagged && alarm.real === real).length;
  const [right, wrong, missed] = [count(true, true), count(true, false), count(false, true)];
  return { right, wrong, missed, precision: part(right, wrong), recall: part(right, missed) };
}

const part = (some: number, others: number): number | null =>
  some + others === 0 ? null : some / (some + others);
