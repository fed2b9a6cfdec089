import type { DayMetric, TodayResponse } from '../../../lib/api-types.js';
import { useFormat } from '../../../lib/format.js';
import { Measured } from '../../../ui/measured.js';
import { statusLook } from '../../../ui/status.js';
import classes from './day-strip.module.css';

/** The last closed day against the day's targets, and today so far in grey: a day that is not over is never judged. */
export function DayStrip({ strip }: { strip: TodayResponse['dayStrip'] }) {
  const format = useFormat();
  if (!strip.day && !strip.today) return null;
  return (
    <div className={classes.strip}>
      {strip.day && strip.metrics.length > 0 ? (
        <Line label={format.day(strip.day)} items={strip.metrics} />
      ) : null}
      {strip.today && strip.today.length > 0 ? <Line label="Today so far" items={strip.today} open /> : null}
    </div>
  );
}

function Line({
  label,
  items,
  open = false,
}: {
  label: string;
  items: readonly DayMetric[];
  open?: boolean;
}) {
  const format = useFormat();
  return (
    <dl className={classes.line} data-open={open}>
      <div className={classes.day}>
        <dt className="visually-hidden">Day</dt>
        <dd>{label}</dd>
      </div>
      {items.map(({ metric, actual, target, status }) => {
        const { symbol, word, tone } = statusLook(status);
        return (
          <div key={metric.key} className={classes.item}>
            <dt>{metric.name}</dt>
            <dd>
              {open || status === 'no_target' ? null : (
                <span className={classes.mark} data-tone={tone}>
                  <span aria-hidden="true">{symbol}</span>
                  <span className="visually-hidden">{word}: </span>
                </span>
              )}
              <b>
                <Measured of={actual} as={(value) => format.value(value, metric.unit)} />
              </b>
              {target.value === null ? null : ` of ${format.value(target.value, metric.unit)}`}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
