import { isCumulative } from './is-cumulative.js';
import { metricByKey } from './metric-by-key.js';

const of = (key: string) => isCumulative(metricByKey(key) ?? fail(key));
const fail = (key: string): never => {
  throw new Error(key);
};

it('paces what adds up over days', () => expect(of('bookings') && of('calls_attempted')).toBe(true));
it.each(['win_rate', 'average_deal', 'open_pipeline', 'calls_missed', 'cycle_days'])(
  'does not pace %s',
  (key) => expect(of(key)).toBe(false),
);
