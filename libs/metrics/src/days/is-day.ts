/**
 * Whether a text is a day that exists, written 'YYYY-MM-DD'.
 * @example isDay('2026-02-29') // false: 2026 is no leap year
 */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return Number.isFinite(time) && new Date(time).toISOString().slice(0, 10) === text;
}
