import classes from './marks.module.css';

/** A plain bar from zero, for ranking what has no target. The number beside it says the value. */
export function ShareBar({ value, max }: { value: number; max: number }) {
  const width = max > 0 ? Math.max((value / max) * 100, 0) : 0;
  return (
    <svg viewBox="0 0 100 16" preserveAspectRatio="none" className={classes.bullet} aria-hidden="true">
      <rect y="4" width={width} height="8" className={classes.neutral} />
    </svg>
  );
}
