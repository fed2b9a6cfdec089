import type { Clock, Direction, MetricDefinition, Stage, Unit } from './metric-definition.js';

interface More {
  unit?: Unit;
  direction?: Direction;
  stage?: Stage;
  clock?: Clock;
  ratio?: [numerator: string[], denominator: string[]];
  stock?: boolean;
  hidden?: boolean;
}

function metric(
  id: number,
  key: string,
  name: string,
  noun: string,
  definition: string,
  more: More = {},
): MetricDefinition {
  return {
    id,
    key,
    name,
    noun,
    definition,
    unit: more.unit ?? 'count',
    direction: more.direction ?? 'higher',
    stage: more.stage ?? 'leading',
    clock: more.clock ?? 'rep',
    numerator: more.ratio?.[0] ?? [],
    denominator: more.ratio?.[1] ?? [],
    stock: more.stock ?? false,
    hidden: more.hidden ?? false,
  };
}

const booking = { clock: 'booking' } as const;

/** The metrics that come built in. Ids and keys are stored and never change. */
export const BUILT_IN_METRICS: readonly MetricDefinition[] = [
  metric(1, 'calls_attempted', 'Calls', 'calls', 'Outbound calls the rep dialled, reached or not.'),
  metric(
    2,
    'calls_connected',
    'Calls connected',
    'connected calls',
    'Outbound calls that reached a person, by the outcome the source reports.',
  ),
  metric(
    3,
    'calls_inbound',
    'Inbound calls',
    'inbound calls',
    'Calls that came in and were answered; not part of the outbound calls.',
  ),
  metric(4, 'calls_missed', 'Missed calls', 'missed calls', 'Calls that came in and were not answered.', {
    direction: 'lower',
  }),
  metric(5, 'emails_sent', 'E-mails sent', 'e-mails', 'E-mails the rep sent; a mail to a list counts once.'),
  metric(
    6,
    'meetings_booked',
    'Meetings booked',
    'meetings booked',
    'Meetings agreed, on the day they were booked.',
  ),
  metric(
    7,
    'meetings_held',
    'Meetings held',
    'meetings',
    'Meetings that took place; no-shows and cancelled ones are left out.',
  ),
  metric(
    8,
    'demos_held',
    'Demos held',
    'demos',
    'Demos that took place; no-shows and cancelled ones are left out.',
  ),
  metric(
    9,
    'deals_created',
    'Deals created',
    'deals created',
    'Opportunities opened, on the day they were opened.',
    booking,
  ),
  metric(
    10,
    'pipeline_created',
    'Pipeline created',
    'pipeline created',
    'Amount of the opportunities opened, as it was then.',
    { ...booking, unit: 'money' },
  ),
  metric(
    11,
    'deals_won',
    'Deals won',
    'deals won',
    'Deals won, on the day they closed, credited to the owner then.',
    { ...booking, stage: 'outcome' },
  ),
  metric(
    12,
    'bookings',
    'Bookings',
    'bookings',
    'Amount of the deals won, credited to the owners at close by their share.',
    { ...booking, unit: 'money', stage: 'outcome' },
  ),
  metric(13, 'deals_lost', 'Deals lost', 'deals lost', 'Deals lost, on the day they closed.', {
    ...booking,
    stage: 'outcome',
    direction: 'lower',
  }),
  metric(
    14,
    'cycle_days_sum',
    'Days to win',
    'days to win',
    'Days from opening to winning, summed over the deals won.',
    { ...booking, unit: 'days', stage: 'efficiency', direction: 'lower', hidden: true },
  ),
  metric(
    15,
    'open_pipeline',
    'Open pipeline',
    'open pipeline',
    'Open amount expected to close in the period, as it stands on the day.',
    { ...booking, unit: 'money', stock: true },
  ),
  metric(20, 'win_rate', 'Win rate', 'win rate', 'Deals won divided by deals won and lost, by close date.', {
    ...booking,
    unit: 'ratio',
    stage: 'efficiency',
    ratio: [['deals_won'], ['deals_won', 'deals_lost']],
  }),
  metric(21, 'average_deal', 'Average deal', 'average deal', 'Bookings divided by deals won.', {
    ...booking,
    unit: 'money',
    stage: 'efficiency',
    ratio: [['bookings'], ['deals_won']],
  }),
  metric(
    22,
    'cycle_days',
    'Sales cycle',
    'sales cycle',
    'Days from opening to winning, on average over the deals won.',
    {
      ...booking,
      unit: 'days',
      stage: 'efficiency',
      direction: 'lower',
      ratio: [['cycle_days_sum'], ['deals_won']],
    },
  ),
  metric(23, 'connect_rate', 'Connect rate', 'connect rate', 'Calls connected divided by outbound calls.', {
    unit: 'ratio',
    stage: 'efficiency',
    ratio: [['calls_connected'], ['calls_attempted']],
  }),
  metric(24, 'booking_rate', 'Booking rate', 'booking rate', 'Meetings booked divided by calls connected.', {
    unit: 'ratio',
    stage: 'efficiency',
    ratio: [['meetings_booked'], ['calls_connected']],
  }),
];
