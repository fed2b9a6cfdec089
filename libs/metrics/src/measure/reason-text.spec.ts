import { reasonText } from './reason-text.js';

it('says a reason in words', () => expect(reasonText('no_quota')).toBe('No quota for this period'));
it('has words for a code it does not know and for none', () => {
  expect(reasonText('from_a_later_version')).toBe('Not available');
  expect(reasonText(null)).toBe('Not available');
});
