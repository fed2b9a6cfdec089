import { dayNumber } from './day-number.js';

/**
 * The numbers (`dayNumber`) of every day from `from` to `to`, both included; none when `to` lies before `from`.
 * @example dayNumbers('1970-01-01', '1970-01-03') // [0, 1, 2]
 */
export function dayNumbers(from: string, to: string): number[] {
  const first = dayNumber(from);
  const numbers: number[] = [];
  for (let number = first, last = dayNumber(to); number <= last; number++) numbers.push(number);
  return numbers;
}
