/** Why a number is not there, in words. Codes come from libs/metrics. */
const WORDS: Record<string, string> = {
  no_quota: 'No quota for this period',
  zero_quota: 'The quota is zero',
  no_data: 'No data for these days yet',
  no_capacity: 'No working days left in this period',
  not_started: 'The period has not started',
  no_expected: 'Nothing was expected by this day',
};

/** `no_quota` → `No quota for this period`; an unknown code is made readable. */
export function reasonWords(code: string | null): string {
  if (!code) return 'Not known';
  return WORDS[code] ?? code.replaceAll(/[_.-]/g, ' ').replace(/^./, (first) => first.toUpperCase());
}
