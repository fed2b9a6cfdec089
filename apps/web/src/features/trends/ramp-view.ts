import { MISSING } from '@paceline/metrics';
import type { ChartTable } from '../../charts/chart-figure.js';
import type { RampBar } from '../../charts/ramp-bars.js';
import type { RampResponse } from '../../lib/api-types.js';
import type { Format } from '../../lib/format.js';

type Month = RampResponse['months'][number];

const repsOf = ({ reps, few }: Month) =>
  `${reps} ${reps === 1 ? 'rep' : 'reps'}${few ? ', too few to tell' : ''}`;

/** The bars of a ramp: "Month 4: 90% of a full quota (1 rep, too few to tell); 100% are not at 80% yet". */
export const rampBars = ({ months }: RampResponse, format: Format): RampBar[] =>
  months.map((month) => ({
    key: String(month.month),
    value: month.fitted,
    raw: month.few ? null : month.productivity,
    few: month.few,
    label: String(month.month),
    words:
      month.productivity === null
        ? `Month ${month.month}: nobody yet`
        : `Month ${month.month}: ${format.percent(month.productivity)} of a full quota (${repsOf(month)})${notYet(month, format)}`,
  }));

const notYet = ({ notYet: left }: Month, format: Format) =>
  left === null ? '' : `; ${format.percent(left)} are not at 80% yet`;

/** The same numbers as a table; of too few reps no number is told. */
export const rampTable = ({ months }: RampResponse, format: Format): ChartTable => ({
  columns: [
    { label: 'Month of tenure', numeric: true },
    { label: 'Reps', numeric: true },
    { label: 'Of a full quota', numeric: true },
    { label: 'Never falling', numeric: true },
    { label: 'Not at 80% yet', numeric: true },
  ],
  rows: months.map((month) => ({
    key: String(month.month),
    cells: [
      String(month.month),
      format.count(month.reps),
      month.few ? MISSING : format.percent(month.productivity),
      format.percent(month.fitted),
      format.percent(month.notYet),
    ],
  })),
});

/** "A full quota is what reps with a year of tenure are asked for: AE $60.6k, SDR $4,200 a month." */
export function fullQuotaText({ fullQuotas, metric }: RampResponse, format: Format): string {
  const amounts = fullQuotas.map(({ jobRole, amount }) =>
    [jobRole, format.value(amount, metric.unit)].filter(Boolean).join(' '),
  );
  const which = amounts.length > 0 ? `: ${amounts.join(', ')} a month` : '';
  return `A full quota is what reps with a year of tenure are asked for${which}.`;
}
