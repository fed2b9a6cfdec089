import { CodedError } from '../../common/coded-error.js';

export const unknownRegion = (region: string): CodedError =>
  new CodedError(
    'calendar.unknown_region',
    `No public holidays are known for “${region.slice(0, 40)}”. Write a country, or a country and state, as in GB, US-CA or ` +
      'DE-BY; for other regions import a calendar.',
  );
