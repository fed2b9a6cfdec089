/** The earlier of two days. @example earlierDay('2026-11-23', '2026-11-20') // '2026-11-20' */
export function earlierDay(a: string, b: string): string {
  return a <= b ? a : b;
}
