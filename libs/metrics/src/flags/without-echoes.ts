import type { Span } from './hysteresis.js';

/**
 * Leaves out what is only raised again because a flag ended by its age: after that the condition must have been over
 * before it is news again.
 * @param over whether the condition was over at a check
 */
export function withoutEchoes<Check>(
  checks: readonly Check[],
  spans: readonly Span[],
  over: (check: Check) => boolean,
): Span[] {
  const kept: Span[] = [];
  for (const span of spans) {
    const before = kept.at(-1);
    const isNews =
      before?.because !== 'expired' ||
      checks.slice(before.closed ?? 0, span.opened).some((check) => over(check));
    if (isNews) kept.push(span);
  }
  return kept;
}
