/** From 1 March of the year 0 to 1970-01-01. */
const DAYS_BEFORE_1970 = 719_468;
/** Days of 400 years, 100 years without their leap day at the end, 4 years, and a year. */
const [ERA, CENTURY, CYCLE, YEAR] = [146_097, 36_524, 1461, 365];

/**
 * The day with this number, the way back from `dayNumber`, by the same rule: years begin on 1 March, so that a leap day
 * is the last of its year. A Date takes ten times as long.
 * @param number of a day in the years 0 to 9999
 * @example dayOfNumber(1) // '1970-01-02'
 */
export function dayOfNumber(number: number): string {
  const days = number + DAYS_BEFORE_1970;
  const era = Math.floor(days / ERA);
  const ofEra = days - era * ERA;
  const leapDays =
    Math.floor(ofEra / (CYCLE - 1)) - Math.floor(ofEra / CENTURY) + Math.floor(ofEra / (ERA - 1));
  const year = Math.floor((ofEra - leapDays) / YEAR);
  const ofYear = ofEra - (YEAR * year + Math.floor(year / 4) - Math.floor(year / 100));
  const fromMarch = Math.floor((5 * ofYear + 2) / 153);
  const day = ofYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return `${padded(era * 400 + year + (month <= 2 ? 1 : 0), 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}

const padded = (number: number, digits: number): string => String(number).padStart(digits, '0');
