import { editableAmount, parseAmount } from './amounts.js';

describe('parseAmount', () => {
  it('reads money into cents without floating point', () => {
    expect(parseAmount('12,500.50', 'money', 'en-US')).toBe(1_250_050);
    expect(parseAmount('0.29', 'money', 'en-US')).toBe(29);
  });
  it('reads the separators of the locale', () => {
    expect(parseAmount('12.500,5', 'money', 'de-DE')).toBe(1_250_050);
  });
  it('takes a blank as no quota, and zero as zero', () => {
    expect(parseAmount('  ', 'money', 'en-US')).toBeNull();
    expect(parseAmount('0', 'count', 'en-US')).toBe(0);
  });
  it('refuses what is no amount', () => {
    expect(parseAmount('-5', 'money', 'en-US')).toBeUndefined();
    expect(parseAmount('ten', 'count', 'en-US')).toBeUndefined();
    expect(parseAmount('2.5', 'count', 'en-US')).toBeUndefined();
  });
});

describe('editableAmount', () => {
  it('writes what parseAmount reads back', () => {
    for (const amount of [0, 29, 1_250_050, 7_500_000]) {
      expect(parseAmount(editableAmount(amount, 'money', 'de-DE'), 'money', 'de-DE')).toBe(amount);
    }
  });
  it('is empty for no quota', () => {
    expect(editableAmount(null, 'money', 'en-US')).toBe('');
  });
});
