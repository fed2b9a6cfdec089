import { copyText, type BatchWriter } from './batch-writer.js';
import { daysBetween, shareOut } from './deal-shares.js';
import { stageState } from './deal-stages.js';
import { Fingerprints } from './fingerprints.js';
import { tidy } from './normalise.js';
import { readDecimal } from './numbers.js';
import { RowProblem, type RowMaker, type RowSource } from './row-source.js';

type State = 'open' | 'won' | 'lost';

interface Owner {
  rep: number;
  /** Basis points. */
  share: number;
  amount: number | null;
}

/**
 * One row is an opportunity as it stands: its state goes to `deals`, and its events are created (count, amount) on the
 * created day, won (count, amount, cycle days) or lost (count) on the close day, in the booking zone. An open deal's
 * close date is when it is expected. A deal without any event has a marker. A second owner shares the amounts by
 * largest remainder; counts go whole to the larger share.
 */
export class DealRows implements RowMaker {
  private readonly keys = new Fingerprints();
  private readonly states = new Map<string, State>();

  constructor(
    private readonly source: RowSource,
    private readonly out: BatchWriter,
  ) {}

  companions(): number[] {
    if (this.out.records === 0) return [];
    const has = (...fields: string[]): boolean => fields.some((field) => this.source.column(field) >= 0);
    const created = has('created') ? [9, ...(has('amount') ? [10] : [])] : [];
    const won = has('closed', 'won_day') ? [11, ...(has('amount') ? [12] : [])] : [];
    const lost = has('closed', 'lost_day') ? [13] : [];
    return [...created, ...won, ...lost, ...(created.length && won.length ? [14] : [])];
  }

  row(cells: string[], line: number): void {
    const { source, out } = this;
    const text = (field: string): string => source.text(cells, source.column(field));
    if (/^(1|true|yes)$/i.test(text('deleted'))) return out.leaveOut('deleted in the source');
    const stage = text('stage');
    const state = this.stateOf(text('status'), stage);
    const created = source.moment(cells, 'created', source.bookingZone)?.day ?? null;
    const close = this.closeDay(cells, state);
    const amount = source.number(cells, source.column('amount'), 'amount', 2);
    const currency = text('currency');
    if (currency !== '' && amount !== null)
      source.checkCurrency(currency, 'currency', source.column('currency'));
    const closed = state === 'open' ? null : close;
    this.check(state, created, closed, amount);
    const rep = source.rep(source.repText(cells));
    const key =
      source.key(cells) ||
      this.keys.next([source.repText(cells), text('name'), text('account'), created ?? ''].join('|'));
    const expected =
      state === 'open' ? (source.moment(cells, 'expected_close', source.bookingZone)?.day ?? close) : null;
    out.records++;
    out.deal({
      key,
      line,
      name: text('name').slice(0, 500) || null,
      account: text('account').slice(0, 500) || null,
      stage: (stage || text('status')).slice(0, 200) || null,
      state,
      amount,
      currency: copyText(currency.length === 3 ? currency.toUpperCase() : source.plan.currency),
      rep,
      created,
      closed,
      expectedClose: expected,
    });
    this.events(key, line, state, this.ownersOf(cells, rep, amount), created, closed, expected);
  }

  private events(
    key: string,
    line: number,
    state: State,
    owners: Owner[],
    created: string | null,
    closed: string | null,
    expected: string | null,
  ): void {
    const { out } = this;
    const lead = owners.reduce(
      (best, owner, at) => (owner.share > (owners[best]?.share ?? 0) ? at : best),
      0,
    );
    const leader = owners[lead];
    if (!leader) return;
    const record = { key, line, instant: null };
    const once = (metric: number, day: string, value: number): void =>
      out.event({ ...record, metric, part: lead, rep: leader.rep, credit: 10_000, day, value });
    const shared = (metric: number, day: string): void =>
      owners.forEach(
        ({ rep, share, amount }, part) =>
          amount !== null && out.event({ ...record, metric, part, rep, credit: share, day, value: amount }),
      );
    if (created) {
      once(9, created, 1);
      shared(10, created);
    }
    if (closed && state === 'won') {
      once(11, closed, 1);
      shared(12, closed);
      if (created) once(14, closed, Math.max(0, daysBetween(created, closed)));
    }
    if (closed && state === 'lost') once(13, closed, 1);
    if (!created && !closed) out.marker(key, leader.rep, expected ?? this.source.plan.today, line);
  }

  private closeDay(cells: string[], state: State): string | null {
    const { source } = this;
    const own = state === 'won' ? 'won_day' : state === 'lost' ? 'lost_day' : null;
    const day = own === null ? null : source.moment(cells, own, source.bookingZone);
    return (day ?? source.moment(cells, 'closed', source.bookingZone))?.day ?? null;
  }

  /** @throws RowProblem date.future, deal.close_date_missing, deal.amount_missing, deal.closed_before_created */
  private check(state: State, created: string | null, closed: string | null, amount: number | null): void {
    const { today } = this.source.plan;
    const at = state === 'won' && this.source.column('won_day') >= 0 ? 'won_day' : 'closed';
    if (created && created > today)
      throw new RowProblem(
        'date.future',
        `The deal was created on ${created}, which is in the future.`,
        'created',
      );
    if (state === 'open') return;
    if (!closed)
      throw new RowProblem('deal.close_date_missing', `The deal is ${state} but has no close date.`, at);
    if (closed > today)
      throw new RowProblem(
        'date.future',
        `The deal is ${state} but closes on ${closed}, which is in the future.`,
        at,
      );
    if (state === 'won' && amount === null && this.source.column('amount') >= 0)
      throw new RowProblem(
        'deal.amount_missing',
        'The deal is won but has no amount. Write 0 if it was free.',
        'amount',
      );
    if (created && closed < created)
      this.out.warnings.add('Some deals close before they were created; their cycle counts as 0 days.');
  }

  /** @throws RowProblem deal.stage_missing */
  private stateOf(status: string, stage: string): State {
    const text = `${status}\t${stage}`;
    let state = this.states.get(text);
    if (!state) {
      if (status === '' && stage === '')
        throw new RowProblem('deal.stage_missing', 'The deal has no stage.', 'stage');
      const byStatus = status === '' ? undefined : stageState(status);
      state =
        (byStatus && byStatus !== 'open' ? byStatus : stage === '' ? byStatus : stageState(stage)) ?? 'open';
      if (byStatus === 'open' && /^(open|offen|ouvert|abiert\w*)$/i.test(status)) state = 'open';
      if (this.states.size < 1000) this.states.set(text, state);
    }
    return state;
  }

  private ownersOf(cells: string[], rep: number, amount: number | null): Owner[] {
    const { source } = this;
    const second = tidy(source.text(cells, source.column('rep2')));
    if (second === '' || second === source.repText(cells)) return [{ rep, share: 10_000, amount }];
    const index = source.column('split');
    const text = source.text(cells, index);
    const value = text === '' ? null : readDecimal(text, source.plan.numberFormat);
    const percent = value ? Number(`${value.whole}.${value.fraction || '0'}`) : 50;
    if (percent < 0 || percent > 100 || value?.negative || (text !== '' && !value))
      throw new RowProblem(
        'deal.bad_split',
        `The second owner's share ${text} is not between 0 and 100 %.`,
        'split',
        index,
      );
    const share = Math.round(percent * 100);
    const [first, other] = shareOut(amount, [10_000 - share, share]);
    return [
      { rep, share: 10_000 - share, amount: first ?? null },
      { rep: this.out.rep(second), share, amount: other ?? null },
    ];
  }
}
