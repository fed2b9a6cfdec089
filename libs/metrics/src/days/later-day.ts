/** The later of two days. @example laterDay('2026-11-23', '2026-11-20') // '2026-11-23' */
export function laterDay(a: string, b: string): string {
  return a >= b ? a : b;
}
