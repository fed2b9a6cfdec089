import type { Unit } from '../../lib/api-types.js';

/**
 * What a person typed or pasted into a quota cell, in the metric's minor unit.
 * Blank → null (no quota). `undefined` when it is no amount: letters, a negative, or cents of a count.
 * `parseAmount('12,500.50', 'money', 'en-US')` → 1250050; `parseAmount('30', 'count', 'en-US')` → 30.
 */
export function parseAmount(text: string, unit: Unit, locale: string): number | null | undefined {
  const bare = text.replace(/[\s\u00a0\u202f'’$€£]/g, '');
  if (bare === '' || bare === '–' || bare === '-') return null;
  const { decimal, group } = separators(locale);
  const plain = bare.split(group).join('').replace(decimal, '.');
  if (!/^\d+(\.\d{0,2})?$/.test(plain)) return undefined;
  const [whole = '0', cents = ''] = plain.split('.');
  if (unit === 'money') return Number(whole) * 100 + Number(cents.padEnd(2, '0'));
  return Number(cents) === 0 ? Number(whole) : undefined;
}

/** A quota as it is edited: without currency sign; cents only where there are some. */
export function editableAmount(amount: number | null, unit: Unit, locale: string): string {
  if (amount === null) return '';
  const value = unit === 'money' ? amount / 100 : amount;
  return value.toLocaleString(locale, {
    minimumFractionDigits: Number.isInteger(value) ? 0 : 2,
    maximumFractionDigits: 2,
  });
}

function separators(locale: string): { decimal: string; group: string } {
  const parts = new Intl.NumberFormat(locale).formatToParts(12345.6);
  const find = (type: string, otherwise: string) =>
    parts.find((part) => part.type === type)?.value ?? otherwise;
  return { decimal: find('decimal', '.'), group: find('group', ',') };
}
