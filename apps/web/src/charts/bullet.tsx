import classes from './marks.module.css';

interface BulletProps {
  /** Share of the quota reached, 0.56 for 56%. */
  attainment: number;
  /** Share of the quota expected by now: the comparative mark. */
  pace: number | null;
  /** The right edge as a share of the quota; the same for all rows of a table. */
  max: number;
  behind: boolean;
  label: string;
}

const WIDTH = 120;

/** Few's bullet graph: a bar against the pace mark, on two neutral ranges (up to pace, up to the quota). */
export function Bullet({ attainment, pace, max, behind, label }: BulletProps) {
  const x = (share: number) => (Math.min(Math.max(share, 0), max) / max) * WIDTH;
  return (
    <svg
      viewBox={`0 0 ${WIDTH} 16`}
      preserveAspectRatio="none"
      className={classes.bullet}
      role="img"
      aria-label={label}
    >
      <rect width={x(1)} height="16" className={classes.range1} />
      {pace === null ? null : <rect width={x(pace)} height="16" className={classes.range2} />}
      <rect
        y="5"
        width={x(attainment)}
        height="6"
        className={behind ? classes.measureBehind : classes.measure}
      />
      {pace === null ? null : <line x1={x(pace)} x2={x(pace)} y1="1" y2="15" className={classes.tick} />}
    </svg>
  );
}
