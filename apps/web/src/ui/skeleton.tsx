import classes from './skeleton.module.css';

/** Grey bars of the content's height: `rows` of `height` px. */
export function Skeleton({ rows = 1, height = 36 }: { rows?: number; height?: number }) {
  return (
    <div className={classes.stack} aria-hidden="true">
      {Array.from({ length: rows }, (_, index) => (
        <div key={index} className={classes.row} style={{ height }} />
      ))}
    </div>
  );
}
