import { periodChoices } from './periods.js';

describe('the periods offered in the filter bar', () => {
  it('starts each group with the period of the day', () => {
    const firsts = periodChoices('2026-11-23', 1, null).map(({ items }) => items[0]?.value);
    expect(firsts).toEqual(['2026-W48', '2026-11', '2026-Q4', '2026']);
  });

  it('follows a fiscal year', () => {
    const quarter = periodChoices('2026-11-23', 7, null).find(({ group }) => group === 'Quarter');
    expect(quarter?.items[0]).toEqual({ value: 'FY2027-Q2', label: 'Q2 FY2027' });
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
    expect(periodChoices('2026-11-23', 1, shown)[0]?.items).toEqual([{ value: '2017-Q3', label: 'Q3 2017' }]);
  });
});
