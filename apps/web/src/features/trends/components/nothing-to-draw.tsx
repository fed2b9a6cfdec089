import type { TrendsResponse } from '../../../lib/api-types.js';
import { canImport, useSession } from '../../../lib/session.js';
import { ButtonLink } from '../../../ui/button-link.js';
import { EmptyState } from '../../../ui/empty-state.js';

/** No point has a value: says what is needed, and which view already works. */
export function NothingToDraw({ trends }: { trends: TrendsResponse }) {
  const session = useSession();
  const upload = canImport(session) ? <ButtonLink to="/import">Upload CSV</ButtonLink> : null;
  if (!session.organisation.hasData) {
    return (
      <EmptyState
        title="Needs a first import"
        actions={
          <>
            {upload}
            {session.user?.role === 'admin' ? (
              <ButtonLink to="/welcome">Explore a sample company</ButtonLink>
            ) : null}
          </>
        }
      >
        Upload a CSV or load the sample company: two closed months make the first trend.
      </EmptyState>
    );
  }
  if (trends.total.points.some(({ value }) => value.reason === 'no_history')) {
    return (
      <EmptyState
        title={`Needs a history of ${trends.metric.name.toLowerCase()}`}
        actions={<ButtonLink to="/today">See it on Today</ButtonLink>}
      >
        It is known for the latest day only. Choose another metric above to see its months.
      </EmptyState>
    );
  }
  return (
    <EmptyState title="Needs a file about these months" actions={upload}>
      Waiting for data: no import speaks about {trends.metric.name.toLowerCase()} here. Choose another team,
      metric or day above.
    </EmptyState>
  );
}
