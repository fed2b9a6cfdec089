import { metricByKey } from './metric-by-key.js';

it('finds a built-in metric', () => expect(metricByKey('bookings')?.id).toBe(12));
it('finds nothing for an unknown key', () => expect(metricByKey('fax_sent')).toBeUndefined());
