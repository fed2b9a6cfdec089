import fc from 'fast-check';
import { readDecimal, toMinor } from './numbers.js';
import type { NumberFormat } from './reading.types.js';

const cents = (text: string, format: NumberFormat = 'point'): number | null => {
  const value = readDecimal(text, format);
  return value && toMinor(value, 2);
};

describe('reading amounts', () => {
  it('takes currencies, groups and every way of writing a minus', () => {
    expect(cents('USD 485,000.00')).toBe(48_500_000);
    expect(cents('£9000')).toBe(900_000);
    expect(cents('9.000,50 €', 'comma')).toBe(900_050);
    expect(cents("1'234.50")).toBe(123_450);
    expect(cents('1\u00a0234,50', 'comma')).toBe(123_450);
    expect(cents('1 234 567,5', 'comma')).toBe(123_456_750);
    expect(cents('12,34,567.00')).toBe(123_456_700);
    for (const text of ['(1,000)', '-1,000', '1,000-', '−1000', '-$1,000.00', '($1,000)'])
      expect(cents(text)).toBe(-100_000);
    expect(readDecimal('EUR 5', 'point')?.currency).toBe('EUR');
    expect(readDecimal('5 €', 'point')?.currency).toBe('EUR');
    expect(readDecimal('$5', 'point')?.currency).toBe('$');
    expect(readDecimal('90%', 'point')).toMatchObject({ whole: '90', percent: true });
  });

  it('rounds half away from zero, once', () => {
    expect(cents('10.005')).toBe(1001);
    expect(cents('-10.005')).toBe(-1001);
    expect(cents('2171.2942')).toBe(217_129);
    expect(cents('0.1')).toBe(10);
    expect(cents('1.15')).toBe(115);
  });

  it('refuses what is no number in its format', () => {
    for (const text of ['1,23', '1.2.3', 'abc', '12 apples', '', '--1', '1,2345.00', 'USD', '1e5', '١٢'])
      expect(cents(text)).toBeNull();
    expect(cents('1.234,5')).toBeNull();
    expect(cents('123456789012345678')).toBeNull();
  });

  it('is exact for any cents, in both formats', () => {
    const grouped = (whole: string, mark: string): string => whole.replace(/\B(?=(\d{3})+$)/g, mark);
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 999_999_999_999_99n }),
        fc.boolean(),
        fc.boolean(),
        (amount, groups, negative) => {
          const whole = String(amount / 100n);
          const fraction = String(amount % 100n).padStart(2, '0');
          const sign = negative ? '-' : '';
          const wanted = negative && amount !== 0n ? -Number(amount) : Number(amount);
          expect(cents(`${sign}${groups ? grouped(whole, ',') : whole}.${fraction}`)).toBe(wanted);
          expect(cents(`${sign}${groups ? grouped(whole, '.') : whole},${fraction}`, 'comma')).toBe(wanted);
        },
      ),
    );
  });
});
