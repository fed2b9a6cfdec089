import type { ImportResponse } from '../../../lib/api-types.js';
import { useFormat } from '../../../lib/format.js';
import classes from './file-card.module.css';

/** The headline numbers a file moves: `Mon, Nov 22 calls: 412 → 418`. */
export function Effects({ of }: { of: ImportResponse }) {
  const format = useFormat();
  const moved = of.effects.filter(({ before, after }) => before !== after);
  if (moved.length === 0) return null;
  return (
    <dl className={classes.effects} aria-label="What it moves">
      {moved.map(({ metric, day, before, after }) => (
        <div key={`${metric.key} ${day}`}>
          <dt>
            {metric.name}
            {day ? `, ${format.dayShort(day)}` : ', in all'}
          </dt>
          <dd>
            {format.value(before, metric.unit)} → <strong>{format.value(after, metric.unit)}</strong>
          </dd>
        </div>
      ))}
    </dl>
  );
}
