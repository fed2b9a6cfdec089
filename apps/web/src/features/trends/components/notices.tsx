import { Link } from '@tanstack/react-router';
import type { TrendsResponse } from '../../../lib/api-types.js';
import { useFormat } from '../../../lib/format.js';
import { Notice, NoticeStack } from '../../../ui/notice.js';
import { closedPoints, waitingFor } from '../trends-view.js';

/** What limits how far Trends can be trusted: too little history, teams whose data ends early. */
export function Notices({ trends }: { trends: TrendsResponse }) {
  const format = useFormat();
  const closed = closedPoints(trends);
  const waiting = waitingFor(trends);
  return (
    <NoticeStack>
      {closed < 2 ? (
        <Notice actions={<Link to="/today">See Today</Link>}>
          Needs 2 closed {trends.grain}s to speak of a trend; you have {closed}.
        </Notice>
      ) : null}
      {waiting.length > 0 ? (
        <Notice tone="watch">
          Waiting for data:{' '}
          {waiting
            .map(({ name, since }) => (since ? `${name} since ${format.dayShort(since)}` : name))
            .join(', ')}
          . Missing days are not counted as zero.
        </Notice>
      ) : null}
    </NoticeStack>
  );
}
