import { CALENDAR_YEAR } from '@paceline/metrics';
import { periodChoices } from './periods.js';

describe('the periods offered in the filter bar', () => {
  it('starts each group with the period of the day', () => {
    const firsts = periodChoices('2026-11-23', CALENDAR_YEAR, null).map(({ items }) => items[0]?.value);
    expect(firsts).toEqual(['2026-W48', '2026-11', '2026-Q4', '2026']);
  });

  it('follows a fiscal year', () => {
    const quarter = periodChoices('2026-11-23', { fiscalStartMonth: 7 }, null).find(
      ({ group }) => group === 'Quarter',
    );
    expect(quarter?.items[0]).toEqual({ value: 'FY2027-Q2', label: 'Q2 FY2027' });
  });

  it('follows a year of whole weeks', () => {
    const weeks = { pattern: '4-5-4', endsOn: 6, rule: 'nearest' } as const;
    const groups = periodChoices('2023-03-01', { fiscalStartMonth: 2, yearNamedAfter: 'start', weeks }, null);
    expect(groups.map(({ items }) => items[0]?.value)).toEqual([
      'FY2023-W05',
      'FY2023-P02',
      'FY2023-Q1',
      'FY2023',
    ]);
  });

  it('adds the shown period when it is older than what is offered', () => {
    const shown = {
      key: '2017-Q3',
      label: 'Q3 2017',
      grain: 'quarter',
      start: '',
      end: '',
      workingDays: 0,
      closedWorkingDays: 0,
    } as const;
    expect(periodChoices('2026-11-23', CALENDAR_YEAR, shown)[0]?.items).toEqual([
      { value: '2017-Q3', label: 'Q3 2017' },
    ]);
  });
});
