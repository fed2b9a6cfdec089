import type { Lead as LeadSentence } from '../lib/api-types.js';
import { statusLook } from './status.js';
import classes from './lead.module.css';

/** The computed sentence a screen opens with: the answer; what follows is its evidence. */
export function Lead({ lead }: { lead: LeadSentence }) {
  const { symbol, tone } = statusLook(lead.status);
  return (
    <div className={classes.lead}>
      <p className={classes.text}>
        <span aria-hidden="true" className={classes.mark} data-tone={tone}>
          {symbol}
        </span>{' '}
        {lead.text}
      </p>
      {lead.detail ? <p className={classes.detail}>{lead.detail}</p> : null}
    </div>
  );
}
