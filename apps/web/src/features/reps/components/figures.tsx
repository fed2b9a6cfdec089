import type { ReactNode } from 'react';
import type { RepPaceResponse } from '../../../lib/api-types.js';
import { useFormat } from '../../../lib/format.js';
import { Measured } from '../../../ui/measured.js';
import { SeeMath } from '../../../ui/see-math.js';
import { StatusBadge } from '../../../ui/status-badge.js';
import classes from './figures.module.css';
import { LikelyFinish } from './likely-finish.js';

/** The numbers of the sentence above, one by one; each shows its math, the actual leads to its records. */
export function Figures({ pace }: { pace: RepPaceResponse }) {
  const format = useFormat();
  const { reading, metric, math } = pace;
  const value = (amount: number) => format.value(amount, metric.unit);
  const explained = (of: string, number: ReactNode) => (
    <SeeMath of={of} math={math}>
      {number}
    </SeeMath>
  );
  return (
    <dl className={classes.figures}>
      <Figure label="Status">{explained('status', <StatusBadge status={reading.status} />)}</Figure>
      <Figure label={metric.name}>
        <a href="#records" className={classes.link} title="Show the records behind this number">
          <Measured of={reading.actual} as={value} title={format.full(reading.actual.value, metric.unit)} />
        </a>
        {reading.quota.value === null ? null : (
          <small> of {explained('quota', value(reading.quota.value))}</small>
        )}
      </Figure>
      <Figure label="Attainment">
        {explained('attainment', <Measured of={reading.attainment} as={format.percent} />)}
        {reading.progress.value === null ? null : (
          <small> pace {explained('progress', format.percent(reading.progress.value))}</small>
        )}
      </Figure>
      <Figure label="Against pace">
        {explained('gap', <Measured of={reading.gap} as={(gap) => format.delta(gap, metric.unit)} />)}
        {reading.expected.value === null ? null : (
          <small> expected {explained('expected', value(reading.expected.value))}</small>
        )}
      </Figure>
      <Figure label="Needs a day">
        {explained('requiredPerDay', <Measured of={reading.requiredPerDay} as={value} />)}
        {reading.currentPerDay.value === null ? null : (
          <small> averaged {explained('currentPerDay', value(reading.currentPerDay.value))}</small>
        )}
      </Figure>
      {pace.landing ? (
        <Figure label="Likely finish">
          <LikelyFinish landing={pace.landing} metric={metric} math={math} />
        </Figure>
      ) : null}
    </dl>
  );
}

function Figure({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className={classes.figure}>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
