import { fiscalMonth, parsePeriod, type Period, type PeriodCalendar } from '@paceline/metrics';
import { monthOf } from './days.js';

/** What a wide column's header, or a period cell, names: a whole period, or a month or quarter of a year given elsewhere. */
export type NamedPeriod = { key: string } | { month: number } | { quarter: number };

const two = (text: string | number): string => String(text).padStart(2, '0');
const inRange = (month: number): boolean => month >= 1 && month <= 12;
const fullYear = (text: string): string => (text.length === 2 ? `20${text}` : text);

/**
 * Reads a period as people write it; null when it names none.
 *
 * @example namePeriod('Apr 2017') // { key: '2017-04' }
 * @example namePeriod('M04') // { month: 4 }
 * @example namePeriod('Q3-2026') // { key: '2026-Q3' }
 */
export function namePeriod(raw: string): NamedPeriod | null {
  const text = raw.trim().replace(/^(quota|target|goal|month|period)\s*[-:]?\s*(?=\S)/i, '');
  if (/^\d{4}-\d\d-\d\d$/.test(text) || /^(FY)?\d{4}(-Q[1-4])?$/.test(text) || /^\d{4}-W\d\d$/.test(text))
    return { key: text };
  // The fifth month of a fiscal year of whole weeks, and its fifth week.
  let match = /^FY\s?(\d{4}|\d{2})[-/.\s]*([PW])\s?(\d{1,2})$/i.exec(text);
  if (match) return { key: `FY${fullYear(match[1] ?? '')}-${match[2]?.toUpperCase()}${two(match[3] ?? '')}` };
  match = /^(\d{4})[-/.\s]?(\d{1,2})$/.exec(text);
  if (match && inRange(Number(match[2]))) return { key: `${match[1]}-${two(match[2] ?? '')}` };
  match = /^(\d{1,2})[-/.\s](\d{4})$/.exec(text);
  if (match && inRange(Number(match[1]))) return { key: `${match[2]}-${two(match[1] ?? '')}` };
  match = /^(?:M|Month\s*)(\d{1,2})$/i.exec(text);
  if (match && inRange(Number(match[1]))) return { month: Number(match[1]) };
  match = /^(FY)?\s?(\d{4}|\d{2})[-/.\s]*Q([1-4])$/i.exec(text);
  if (match) return { key: `${match[1] ? 'FY' : ''}${fullYear(match[2] ?? '')}-Q${match[3]}` };
  match = /^(?:Q|T)([1-4])(?:[-/.\s']*(FY)?\s?(\d{4}|\d{2}))?$/i.exec(text);
  if (match)
    return match[3]
      ? { key: `${match[2] ? 'FY' : ''}${fullYear(match[3])}-Q${match[1]}` }
      : { quarter: Number(match[1]) };
  match = /^(\d{4})[-/.\s]+(\p{L}{3,10})\.?$/u.exec(text);
  if (match && monthOf(match[2] ?? '')) return { key: `${match[1]}-${two(monthOf(match[2] ?? '') ?? 0)}` };
  match = /^(\p{L}{3,10})\.?(?:[-/.\s,']*(\d{4}|\d{2}))?$/u.exec(text);
  const month = monthOf(match?.[1] ?? '');
  if (!match || !month) return null;
  return match[2] ? { key: `${fullYear(match[2])}-${two(month)}` } : { month };
}

/** The period of a name, its year taken from elsewhere where it has none; null when the calendar has none such. */
export function periodOfName(
  name: NamedPeriod,
  year: number | null,
  calendar: PeriodCalendar,
): Period | null {
  if ('key' in name) {
    // People leave the FY out: Q1 2027 of a fiscal calendar is FY2027-Q1. With months of whole weeks they call a month
    // by the name of the ordinary one.
    return (
      parsePeriod(name.key, calendar) ??
      parsePeriod(`FY${name.key}`, calendar) ??
      fiscalMonth(name.key, calendar)
    );
  }
  if (year === null) return null;
  if ('month' in name) return fiscalMonth(`${year}-${two(name.month)}`, calendar);
  return periodOfName({ key: `${year}-Q${name.quarter}` }, null, calendar);
}
