import type { Formatting } from '@paceline/metrics';
import type { PeriodContext } from './period-context.js';

/** How numbers are written for this organisation. */
export const formattingOf = ({ settings, today }: Pick<PeriodContext, 'settings' | 'today'>): Formatting => ({
  locale: settings.locale,
  currency: settings.currency,
  year: Number(today.slice(0, 4)),
});
