/**
 * Whether a text names a time zone this runtime knows.
 * @example isZone('Europe/Berlin') // true
 * @example isZone('Mars/Olympus') // false
 */
export function isZone(zone: string): boolean {
  try {
    if (zone === '') return false;
    new Intl.DateTimeFormat('en-US', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
