import { Link } from '@tanstack/react-router';
import type { TodayResponse } from '../../../lib/api-types.js';
import { missingWeekdays } from '../../../lib/days.js';
import { useFormat } from '../../../lib/format.js';
import { canImport, useSession } from '../../../lib/session.js';
import { ButtonLink } from '../../../ui/button-link.js';
import { Notice, NoticeStack } from '../../../ui/notice.js';

/** What limits how far Today can be trusted: old data, missing files, rows without a rep, no quotas. */
export function Notices({ today }: { today: TodayResponse }) {
  const session = useSession();
  const format = useFormat();
  const { freshness, unassigned, quotaCoverage, metric, period } = today;
  const upload = canImport(session);
  // Who looks back on purpose needs no word about newer days.
  const missing = missingWeekdays(freshness.coveredTo, session.organisation.today) ?? 0;
  const stale = today.asOf === today.defaultAsOf && missing > 1;
  const partial = today.teamReading.quota.reason === 'partial_quota';
  return (
    <NoticeStack>
      {stale ? (
        <Notice tone="watch" actions={upload ? <Link to="/import">Upload newer data</Link> : null}>
          Data ends {format.day(freshness.coveredTo)}; {format.count(freshness.staleDays ?? 0)} closed days
          are missing. Pace counts no further.
        </Notice>
      ) : null}
      {freshness.waiting.length > 0 ? (
        <Notice tone="watch">
          Waiting for data:{' '}
          {freshness.waiting
            .map(({ team, since }) => (since ? `${team} since ${format.dayShort(since)}` : team))
            .join(', ')}
          . Missing days are not counted as zero.
        </Notice>
      ) : null}
      {quotaCoverage.reps > 0 && quotaCoverage.withQuota === 0 && metric.unit !== 'ratio' ? (
        <Notice
          actions={
            <>
              {upload ? <ButtonLink to="/import">Upload quotas</ButtonLink> : null}
              <ButtonLink to="/quotas" search={{ suggest: true }}>
                Suggest quotas
              </ButtonLink>
            </>
          }
        >
          No {metric.name.toLowerCase()} quotas for {partial ? `all of ${period.label}` : period.label}: reps
          are ranked by what they did.
        </Notice>
      ) : null}
      {unassigned && unassigned.rows > 0 ? (
        <Notice actions={upload ? <Link to="/import">Say whose they are</Link> : null}>
          {format.value(unassigned.value, metric.unit)} in {format.count(unassigned.rows)}{' '}
          {unassigned.rows === 1 ? 'row' : 'rows'} of unknown reps, in no total yet.
        </Notice>
      ) : null}
    </NoticeStack>
  );
}
