import { ValidateBy } from 'class-validator';

const isZone = (value: unknown): boolean => {
  if (typeof value !== 'string' || value === '' || /^[+-]/.test(value)) return false;
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: value });
    return true;
  } catch {
    return false;
  }
};

const isLocale = (value: unknown): boolean => {
  try {
    return typeof value === 'string' && Intl.NumberFormat.supportedLocalesOf([value]).length === 1;
  } catch {
    return false;
  }
};

const isCurrency = (value: unknown): boolean =>
  typeof value === 'string' && Intl.supportedValuesOf('currency').includes(value);

const rule = (name: string, validate: (value: unknown) => boolean, expected: string): PropertyDecorator =>
  ValidateBy({
    name,
    validator: { validate, defaultMessage: (found) => `${found?.property ?? 'value'} must be ${expected}` },
  });

/** A zone of the IANA list. */
export const IsKnownZone = (): PropertyDecorator =>
  rule('isKnownZone', isZone, 'a time zone such as America/New_York');

/** A BCP 47 locale. */
export const IsKnownLocale = (): PropertyDecorator =>
  rule('isKnownLocale', isLocale, 'a locale such as en-US');

/** An ISO 4217 currency. */
export const IsKnownCurrency = (): PropertyDecorator =>
  rule('isKnownCurrency', isCurrency, 'a currency code such as USD');
