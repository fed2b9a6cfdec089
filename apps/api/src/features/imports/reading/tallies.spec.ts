import fc from 'fast-check';
import { readDate } from './days.js';
import { DateTally, NumberTally } from './tallies.js';

const verdictOf = (texts: string[]) => {
  const tally = new DateTally();
  texts.forEach((text) => tally.add(text));
  return tally.verdict();
};
const formatOf = (texts: string[]) => {
  const tally = new NumberTally();
  texts.forEach((text) => tally.add(text));
  return tally.verdict().format;
};

describe('the order of dates, by elimination over a column', () => {
  it('is decided by one day above twelve', () => {
    expect(verdictOf(['03/04/2026', '05/06/2026', '25/12/2026']).order).toBe('dmy');
    expect(verdictOf(['03/04/2026', '12/25/2026']).order).toBe('mdy');
  });

  it('is asked when two orders fit and disagree', () => {
    expect(verdictOf(['03/04/2026', '05/06/2026'])).toMatchObject({
      order: null,
      candidates: ['dmy', 'mdy'],
      example: '03/04/2026',
    });
  });

  it('is not asked when they agree, or when dates are ISO or have month names', () => {
    expect(verdictOf(['03/03/2026', '04/04/2026']).order).not.toBeNull();
    expect(verdictOf(['2026-03-04', '12 Mar 2026', 'Mär 3, 2026', '45631']).order).toBe('ymd');
  });

  it('is not moved by dates that no calendar has', () => {
    expect(verdictOf(['31/02/2017', '13/04/2017', '01/02/2017']).order).toBe('dmy');
    expect(verdictOf(['31/02/2017', '01/02/2017']).order).toBeNull();
  });

  it('asks about two-digit years that could stand first', () => {
    expect(verdictOf(['17-05-06', '17-05-07']).candidates).toEqual(['dmy', 'ymd']);
    expect(verdictOf(['17-05-06', '99-12-31']).order).toBe('ymd');
    expect(verdictOf(['28.02.17', '05.06.17']).order).toBe('dmy');
  });

  it('keeps the order of the many when one in a hundred is a typing error, and says so', () => {
    const texts = Array.from({ length: 300 }, (_, at) => `${(at % 15) + 13}/01/2026`);
    const verdict = verdictOf([...texts, '01/25/2026']);
    expect(verdict.order).toBe('dmy');
    expect(verdict.warning).toMatch(/^1 of 301 dates/);
    expect(verdictOf(['25/01/2026', '01/25/2026']).order).toBeNull();
  });

  it('does not depend on the order of the rows', () => {
    const day = fc.record({ d: fc.integer({ min: 1, max: 31 }), m: fc.integer({ min: 1, max: 12 }) });
    const texts = fc
      .array(day, { minLength: 1, maxLength: 30 })
      .map((days) => days.map(({ d, m }) => `${d}/${m}/2026`));
    const both = texts.chain((list) =>
      fc.tuple(
        fc.constant(list),
        fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length }),
      ),
    );
    fc.assert(
      fc.property(both, ([list, shuffled]) => {
        const { order, candidates } = verdictOf(list);
        const other = verdictOf(shuffled);
        expect({ order: other.order, candidates: other.candidates }).toEqual({ order, candidates });
      }),
    );
  });

  it('never reads a column in an order that one of its valid dates denies', () => {
    const days = fc.array(fc.tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 12 })), {
      minLength: 1,
      maxLength: 90,
    });
    fc.assert(
      fc.property(days, (list) => {
        const { order } = verdictOf(list.map(([d, m]) => `${d}.${m}.2026`));
        expect([null, 'dmy', 'ymd']).toContain(
          order === 'mdy' ? (list.every(([d, m]) => d <= 12 && m <= 12) ? null : 'mdy') : order,
        );
      }),
    );
  });
});

describe('reading one date', () => {
  const dmy = (text: string) => readDate(text).cells.dmy;

  it('knows ISO with and without zone, clocks, names and serials', () => {
    expect(dmy('2026-03-31T03:30:00.123Z')).toEqual({ day: '2026-03-31', time: '03:30:00', offset: 0 });
    expect(dmy('2026-03-31 03:30+05:30')).toEqual({ day: '2026-03-31', time: '03:30:00', offset: 330 });
    expect(dmy('2026-03-31 03:30:00-0330')).toEqual({ day: '2026-03-31', time: '03:30:00', offset: -210 });
    expect(dmy('31/03/2026 2:05 PM')).toEqual({ day: '2026-03-31', time: '14:05:00', offset: null });
    expect(dmy('12-Mar-17')?.day).toBe('2017-03-12');
    expect(dmy('3. Dezember 2026')?.day).toBe('2026-12-03');
    expect(dmy('Thu 01/05/2024')?.day).toBe('2024-05-01');
    expect(dmy('45631')?.day).toBe('2024-12-05');
    expect(dmy('45631.5')).toEqual({ day: '2024-12-05', time: '12:00:00', offset: null });
    expect(dmy('20110123')?.day).toBe('2011-01-23');
  });

  it('refuses what no calendar has, and what is no date', () => {
    for (const text of [
      '31/02/2017',
      '29.02.2026',
      '2026-13-01',
      '00/01/2026',
      '2026-01-01 25:00',
      'soon',
      '12',
      '1234/12/01',
      '1/2/345',
    ])
      expect(dmy(text)).toBeUndefined();
    expect(dmy('29.02.2028')?.day).toBe('2028-02-29');
  });
});

describe('how numbers are written', () => {
  it('is told by both marks, by groups of other than three, and by a leading zero', () => {
    expect(formatOf(['1.234,56'])).toBe('comma');
    expect(formatOf(['1,234.56'])).toBe('point');
    expect(formatOf(['1.234', '12,5'])).toBe('comma');
    expect(formatOf(['1,234', '12.50'])).toBe('point');
    expect(formatOf(['1.234', '1.234.567'])).toBe('comma');
    expect(formatOf(['0.125', '1.234'])).toBe('point');
    expect(formatOf(['17', '4', 'USD 5'])).toBe('point');
  });

  it('is asked when nothing tells', () => {
    expect(formatOf(['1.234', '17'])).toBeNull();
    expect(formatOf(['1,234'])).toBeNull();
    expect(formatOf(['1,5', '2.5'])).toBeNull();
  });
});
