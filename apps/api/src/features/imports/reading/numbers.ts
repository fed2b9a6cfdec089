import type { NumberFormat } from './reading.types.js';

/** A decimal number as written, exact: sign, digits before and after the point, and the currency if it names one. */
export interface Decimal {
  negative: boolean;
  whole: string;
  fraction: string;
  currency: string | null;
  percent: boolean;
}

const SIGNS: Record<string, string> = {
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₹': 'INR',
  zł: 'PLN',
  kč: 'CZK',
  '₽': 'RUB',
  '₺': 'TRY',
  '₩': 'KRW',
};
const BODY = /^(\d[\d.,'’\s\u00a0\u202f]*|[.,]\d+)$/;

interface Stripped {
  body: string;
  negative: boolean;
  currency: string | null;
  percent: boolean;
}

/** Takes signs, brackets, currency and percent off; null when what stays is no number. */
function strip(text: string): Stripped | null {
  let body = text.trim();
  let negative = false;
  let signed = false;
  let currency: string | null = null;
  let percent = false;
  if (body.startsWith('(') && body.endsWith(')')) {
    negative = true;
    signed = true;
    body = body.slice(1, -1).trim();
  }
  for (let turn = 0; turn < 4 && !BODY.test(body); turn++) {
    const sign = /^[-−–+]|[-−–]$/.exec(body);
    if (sign) {
      if (signed) return null;
      signed = true;
      negative = sign[0] !== '+';
      body = (sign.index === 0 ? body.slice(1) : body.slice(0, -1)).trim();
      continue;
    }
    const money =
      /^(\p{Sc}|\p{L}{1,3}\$?|\p{Lu}{1,2}\p{Sc})\s*(?=[-−\d.,(])|(?<=[\d.,)])\s*(\p{Sc}|\p{L}{2,3})$/u.exec(
        body,
      );
    if (money && currency === null) {
      const name = money[1] ?? money[2] ?? '';
      const code = SIGNS[name.toLowerCase()] ?? (/^[a-z]{3}$/i.test(name) ? name.toUpperCase() : '$');
      if (!/\p{Sc}/u.test(name) && code === '$') return null;
      currency = code;
      body = (money.index === 0 ? body.slice(money[0].length) : body.slice(0, money.index)).trim();
      continue;
    }
    if (body.endsWith('%') && !percent) {
      percent = true;
      body = body.slice(0, -1).trim();
      continue;
    }
    return null;
  }
  return BODY.test(body) ? { body, negative, currency, percent } : null;
}

const GROUP = /['’\s\u00a0\u202f]/g;

/** In which formats a number text can be read: 1 point, 2 comma, 3 both alike, 7 both but differently, 0 none. */
export function numberMask(text: string): number {
  const stripped = strip(text);
  if (!stripped) return 0;
  const point = parseBody(stripped.body, '.');
  const comma = parseBody(stripped.body, ',');
  if (!point || !comma) return (point ? 1 : 0) | (comma ? 2 : 0);
  return point.whole === comma.whole && point.fraction === comma.fraction ? 3 : 7;
}

function parseBody(body: string, mark: '.' | ','): { whole: string; fraction: string } | null {
  const other = mark === '.' ? ',' : '.';
  const text = body.replace(GROUP, ' ');
  const at = text.indexOf(mark);
  if (at !== -1 && text.indexOf(mark, at + 1) !== -1) return null;
  const head = at === -1 ? text : text.slice(0, at);
  const fraction = at === -1 ? '' : text.slice(at + 1);
  if (!/^\d*$/.test(fraction)) return null;
  if (/^\d+$/.test(head)) return { whole: head, fraction };
  if (head === '') return { whole: '0', fraction };
  const separator = head.includes(' ') ? ' ' : other;
  // Groups of three; the Indian way groups by two above the thousands.
  const groups =
    separator === ' '
      ? /^\d{1,3}( \d{3})+$/
      : separator === ','
        ? /^[1-9]\d{0,2}((,\d{3})+|(,\d\d)*,\d{3})$/
        : /^[1-9]\d{0,2}(\.\d{3})+$/;
  return groups.test(head) ? { whole: head.replaceAll(separator, ''), fraction } : null;
}

/**
 * Reads a number text, exactly; null when it is none in this format.
 *
 * @example readDecimal('USD 485,000.00', 'point') // whole '485000', fraction '00', currency 'USD'
 * @example readDecimal('(1.234,5)', 'comma') // negative, whole '1234', fraction '5'
 */
export function readDecimal(text: string, format: NumberFormat): Decimal | null {
  if (/^\d{1,15}$/.test(text))
    return { negative: false, whole: text, fraction: '', currency: null, percent: false };
  const stripped = strip(text);
  if (!stripped) return null;
  const parsed = parseBody(stripped.body, format === 'point' ? '.' : ',');
  return (
    parsed && {
      ...parsed,
      negative: stripped.negative,
      currency: stripped.currency,
      percent: stripped.percent,
    }
  );
}

/**
 * Reads a whole number: where 1.234 could be a thousand or one and a bit, a count is the thousand, whatever the format.
 *
 * @example readCount('1.234', 'point') // whole '1234'
 */
export function readCount(text: string, format: NumberFormat): Decimal | null {
  const value = readDecimal(text, format);
  if (value && !isFractional(value)) return value;
  if (numberMask(text) !== 7) return value;
  const other = readDecimal(text, format === 'point' ? 'comma' : 'point');
  return other && !isFractional(other) ? other : value;
}

/**
 * The number in its minor unit, rounded half away from zero; null when it does not fit 15 digits.
 *
 * @param digits decimals of the unit: 2 for cents, 0 for counts
 * @example toMinor(readDecimal('10.005', 'point'), 2) // 1001
 */
export function toMinor(value: Decimal, digits: number): number | null {
  const kept = value.fraction.slice(0, digits).padEnd(digits, '0');
  const up = value.fraction.length > digits && value.fraction.charCodeAt(digits) >= 53 ? 1 : 0;
  const all = (value.whole + kept).replace(/^0+(?=\d)/, '');
  if (all.length > 15) return null;
  const minor = Number(all) + up;
  return value.negative && minor !== 0 ? -minor : minor;
}

/** Whether anything after the point is not zero. */
export const isFractional = (value: Decimal): boolean => /[1-9]/.test(value.fraction);

/** Texts that exports write for "nothing here". */
export const isBlank = (text: string): boolean =>
  text === '' || text === '-' || text === '–' || text === '—' || /^(null|n\/?a|none|nil|#n\/a)$/i.test(text);
