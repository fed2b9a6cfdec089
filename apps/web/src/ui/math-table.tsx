import { metricByKey, MISSING, oddsBucket, reasonText } from '@paceline/metrics';
import { Link } from '@tanstack/react-router';
import type { Explanation } from '../lib/api-types.js';
import { useFormat, type Format } from '../lib/format.js';
import classes from './see-math.module.css';
import table from './table.module.css';

type Input = Explanation['inputs'][number];

interface MathTableProps {
  explanation: Explanation;
  /** Whether there is an explanation of this key to go on to. */
  explains: (key: string) => boolean;
  onFollow: (key: string) => void;
  /** Called when a link leads away to the records. */
  onLeave: () => void;
}

/** A formula, its inputs with values and sources, and the result. */
export function MathTable({ explanation, explains, onFollow, onLeave }: MathTableProps) {
  const format = useFormat();
  const { title, formula, inputs, result, note } = explanation;
  const source = ({ source: from }: Input) => {
    if (from === null) return null;
    if (explains(from))
      return (
        <button type="button" className={classes.follow} onClick={() => onFollow(from)}>
          its own math<span className="visually-hidden"> of {from}</span>
        </button>
      );
    return <Source of={from} onLeave={onLeave} />;
  };
  return (
    <div className={classes.math}>
      <p className={classes.formula}>{formula}</p>
      <div className={table.scroll} tabIndex={0} role="region" aria-label={`Inputs of ${title}`}>
        <table className={table.table}>
          <caption className="visually-hidden">{title}: inputs and result</caption>
          <thead>
            <tr>
              <th scope="col">Input</th>
              <th scope="col" data-numeric="true">
                Value
              </th>
              <th scope="col">From</th>
            </tr>
          </thead>
          <tbody>
            {inputs.map((input) => (
              <tr key={input.name}>
                <th scope="row">{input.name}</th>
                <td data-numeric="true">{written(input.value, input.unit, format)}</td>
                <td className={classes.source}>{source(input)}</td>
              </tr>
            ))}
            <tr className={classes.result}>
              <th scope="row">Result</th>
              <td data-numeric="true">
                {result.value === null
                  ? reasonText(result.reason)
                  : written(result.value, result.unit, format)}
              </td>
              <td />
            </tr>
          </tbody>
        </table>
      </div>
      {note === null ? null : <p className={classes.note}>{note}</p>}
    </div>
  );
}

function written(value: Input['value'], unit: Input['unit'], format: Format): string {
  if (value === null) return MISSING;
  if (typeof value === 'string') return value;
  // No forecast is good for a percent.
  if (unit === 'odds') return `${oddsBucket(value)} (${format.percent(value)})`;
  return format.exact(value, unit === 'word' ? 'count' : unit);
}

/** The rows behind an input, or where else it comes from in words. */
function Source({ of, onLeave }: { of: string; onLeave: () => void }) {
  const metric = metricByKey(of);
  if (of !== 'records' && !metric) return of.replaceAll('_', ' ');
  return (
    <Link
      to="."
      search={(before: Record<string, unknown>) => (metric ? { ...before, metric: metric.key } : before)}
      hash="records"
      onClick={onLeave}
    >
      records{metric ? ` of ${metric.noun}` : ''}
    </Link>
  );
}
