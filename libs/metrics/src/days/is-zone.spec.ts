import { isZone } from './is-zone.js';

it('accepts IANA names', () => expect(isZone('America/New_York')).toBe(true));
it.each(['', 'Mars/Olympus'])('refuses %p', (zone) => expect(isZone(zone)).toBe(false));
