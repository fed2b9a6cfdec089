import { REACHABILITY_WORDS } from '@paceline/metrics';
import { Link } from '@tanstack/react-router';
import type { Conversation, TodayResponse, Unit } from '../../../lib/api-types.js';
import { useFormat } from '../../../lib/format.js';
import { Section } from '../../../ui/section.js';
import { Skeleton } from '../../../ui/skeleton.js';
import { useConversations } from '../api/get-conversations.js';
import classes from './do-next.module.css';

/** Up to three talks that can still move the number, each with its reasons. Nothing where nobody is behind. */
export function DoNext({ today }: { today: TodayResponse }) {
  const query = useConversations(today);
  if (query.isError || query.data?.conversations.length === 0) return null;
  return (
    <Section title="Talk to first" text="The most that can still be made up, for the size of the quota.">
      {query.data ? (
        <ol className={classes.list}>
          {query.data.conversations.map((conversation) => (
            <li key={conversation.rep.id} className={classes.item}>
              <Talk about={conversation} unit={today.metric.unit} />
            </li>
          ))}
        </ol>
      ) : (
        <Skeleton rows={3} height={92} />
      )}
    </Section>
  );
}

function Talk({ about, unit }: { about: Conversation; unit: Unit }) {
  const format = useFormat();
  const { rep, team, why, step, reach, split } = about;
  return (
    <>
      <p className={classes.head}>
        <Link to="/reps/$repId" params={{ repId: String(rep.id) }} className={classes.name}>
          {rep.name}
        </Link>
        {team ? <span className={classes.muted}> {team.name}</span> : null}
      </p>
      <p>
        {why} {step}
      </p>
      {reach.verdict ? (
        <p>
          <b>{REACHABILITY_WORDS[reach.verdict]}.</b>{' '}
          <span className={classes.muted}>
            {reach.text}
            {reach.recoverable.value
              ? ` Still made up at the own best: ${format.value(reach.recoverable.value, unit)}.`
              : ''}
          </span>
        </p>
      ) : null}
      {split ? <p className={classes.muted}>{split}</p> : null}
    </>
  );
}
