import { Link } from '@tanstack/react-router';
import type { MetricRef } from '../../../lib/api-types.js';
import { useFormat } from '../../../lib/format.js';
import { QueryPanel } from '../../../ui/query-panel.js';
import { Section } from '../../../ui/section.js';
import { Skeleton } from '../../../ui/skeleton.js';
import table from '../../../ui/table.module.css';
import { useQuotaHistory } from '../api/quotas.js';

/** Who changed which quota, from what to what, and why. */
export function QuotaHistory({ metric }: { metric: MetricRef }) {
  const format = useFormat();
  const query = useQuotaHistory(metric.key);
  return (
    <Section title="Changes">
      <QueryPanel query={query} what="The changes" skeleton={<Skeleton rows={3} />}>
        {(revisions) =>
          revisions.length === 0 ? (
            <p>No changes yet.</p>
          ) : (
            <div className={table.scroll} tabIndex={0} role="region" aria-label="Changes, scrolls sideways">
              <table className={table.table}>
                <caption className="visually-hidden">Changes of {metric.name} quotas</caption>
                <thead>
                  <tr>
                    <th scope="col">Whose</th>
                    <th scope="col">Period</th>
                    <th scope="col" data-numeric="true">
                      From
                    </th>
                    <th scope="col" data-numeric="true">
                      To
                    </th>
                    <th scope="col">Reason</th>
                    <th scope="col">By</th>
                  </tr>
                </thead>
                <tbody>
                  {revisions.slice(0, 25).map((one) => (
                    <tr key={one.id}>
                      <td>{one.subject}</td>
                      <td>{one.periodKey}</td>
                      <td data-numeric="true">{format.value(one.before, metric.unit)}</td>
                      <td data-numeric="true">{format.value(one.after, metric.unit)}</td>
                      <td>
                        {one.importId ? (
                          <Link to="/import/$importId" params={{ importId: String(one.importId) }}>
                            import #{one.importId}
                          </Link>
                        ) : (
                          one.reason || '–'
                        )}
                        {one.undone ? ' (undone)' : ''}
                      </td>
                      <td>
                        {one.by ?? '–'}, {format.moment(one.at)}
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          )
        }
      </QueryPanel>
    </Section>
  );
}
