/** The key of the conversion from one step to the next. @example stepRate('calls_attempted', 'meetings_held') */
export const stepRate = (from: string, to: string): string => `${from}>${to}`;

const ONE: Readonly<Record<string, string>> = {
  calls_attempted: 'call',
  emails_sent: 'e-mail',
  meetings_held: 'meeting',
  meetings_booked: 'meeting booked',
  demos_held: 'demo',
  deals_created: 'deal opened',
  deals_won: 'deal',
};
const MANY: Readonly<Record<string, string>> = {
  calls_attempted: 'calls',
  emails_sent: 'e-mails',
  meetings_held: 'meetings',
  meetings_booked: 'meetings booked',
  demos_held: 'demos',
  deals_created: 'deals opened',
  deals_won: 'deals won',
  bookings: 'average deal',
  pipeline_created: 'average deal opened',
};

/**
 * A factor's name in mid-sentence.
 * @example factorName('calls_attempted') // 'calls'
 * @example factorName('calls_attempted>meetings_held') // 'call→meeting'
 * @example factorName('bookings') // 'average deal': the size of what the amount is made of
 */
export function factorName(key: string): string {
  const [from = '', to] = key.split('>');
  if (to === undefined) return MANY[from] ?? from;
  return `${ONE[from] ?? from}→${ONE[to] ?? to}`;
}
