import { factorName, stepRate } from './factor-name.js';
import { chainMetrics, outcomeChain } from './outcome-chain.js';

const chain = (outcome: string, totals: Record<string, number>) =>
  outcomeChain(outcome, (key) => totals[key] ?? 0);

it('goes from calls by meetings to deals, and to their amount', () => {
  const totals = { calls_attempted: 900, emails_sent: 900, meetings_held: 60, deals_won: 6 };
  const steps = ['calls_attempted', 'meetings_held', 'deals_won'];
  expect(chain('deals_won', totals)).toEqual({ steps, amount: null, lagged: true });
  expect(chain('bookings', totals)).toEqual({ steps, amount: 'bookings', lagged: true });
  expect(chain('meetings_held', totals)).toEqual({ steps: steps.slice(0, 2), amount: null, lagged: false });
});
it('takes what is recorded: a CRM alone has deals opened, a role without calls its e-mails', () => {
  expect(chain('bookings', { deals_created: 40, deals_won: 10 })?.steps).toEqual([
    'deals_created',
    'deals_won',
  ]);
  expect(chain('meetings_booked', { emails_sent: 80, meetings_booked: 8 })?.steps[0]).toBe('emails_sent');
});
it('leaves out what a role does less of than of what follows', () =>
  expect(chain('deals_won', { calls_attempted: 20, meetings_held: 60, deals_won: 6 })?.steps).toEqual([
    'meetings_held',
    'deals_won',
  ]));
it('has none for an activity, and none without what leads to it', () => {
  expect(chain('calls_attempted', { calls_attempted: 900 })).toBeNull();
  expect(chain('win_rate', { deals_won: 3 })).toBeNull();
  expect(chain('deals_won', { deals_won: 6 })).toBeNull();
});
it('names its metrics and its factors', () => {
  expect(chainMetrics('meetings_held')).toEqual(['calls_attempted', 'emails_sent', 'meetings_held']);
  expect(chainMetrics('calls_attempted')).toEqual([]);
  expect(factorName(stepRate('calls_attempted', 'meetings_held'))).toBe('call→meeting');
  expect([factorName('calls_attempted'), factorName('bookings')]).toEqual(['calls', 'average deal']);
});
