import type { MetricRef, TrendPanel, TrendsResponse } from '../../lib/api-types.js';
import { createFormat } from '../../lib/format.js';
import type { ViewPoint } from './outlook-view.js';
import { firstShown, pointWords, ticksOf, waitingFor } from './trends-view.js';

const format = createFormat('en-US', 'USD', '2026-11-23');
const bookings: MetricRef = {
  key: 'bookings',
  name: 'Bookings',
  unit: 'money',
  direction: 'higher',
  stage: 'outcome',
};
const none = { value: null, reason: 'waiting_for_data' };
const of = (value: number) => ({ value, reason: null });
const point = (more: Partial<ViewPoint> = {}): ViewPoint => ({
  key: '2026-11',
  label: 'November 2026',
  start: '2026-11-01',
  end: '2026-11-30',
  value: of(31_200_000),
  quota: of(35_000_000),
  attainment: of(0.891),
  complete: true,
  throughDay: '2026-11-30',
  samePartBefore: none,
  step: null,
  change: null,
  ...more,
});
const panel = (points: ViewPoint[], name = 'East') =>
  ({ team: { id: 1, name }, rep: null, points }) as unknown as TrendPanel;
const trends = (total: TrendPanel, panels: TrendPanel[]) => ({ total, panels }) as TrendsResponse;

describe('a point in words', () => {
  it('names value, quota and share', () =>
    expect(pointWords(point(), bookings, format)).toBe('November 2026: $312k of $350k (89%)'));
  it('says how far a period that is not over goes, and what the same part was before', () =>
    expect(
      pointWords(
        point({ complete: false, throughDay: '2026-11-22', samePartBefore: of(29_000_000) }),
        bookings,
        format,
      ),
    ).toBe('November 2026, to Nov 22: $312k of $350k (89%); a year before $290k'));
  it('says why there is no value', () =>
    expect(pointWords(point({ value: none, complete: false }), bookings, format)).toBe(
      'November 2026: waiting for data',
    ));
});

describe('what is drawn', () => {
  const empty = point({ value: none, quota: none });
  it('begins with the first data of any panel', () =>
    expect(firstShown(trends(panel([empty, empty, point()]), [panel([empty, point(), point()])]))).toBe(1));
  it('begins at the start when there is nothing at all', () =>
    expect(firstShown(trends(panel([empty]), []))).toBe(0));
});

describe('labels under the columns', () => {
  const months = (count: number, from = 0) =>
    Array.from({ length: count }, (_, index) => {
      const month = from + index;
      const start = `${2025 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`;
      return { start, label: `${index === count - 1 ? 'November' : 'May'} ${start.slice(0, 4)}` };
    });
  it('name each year where it begins, and the last month', () =>
    expect(ticksOf(months(23))).toEqual([
      { index: 0, label: '2025' },
      { index: 12, label: '2026' },
      { index: 22, label: 'Nov' },
    ]));
  it('leave the first out where the next is near', () =>
    expect(ticksOf(months(13, 10)).map(({ index }) => index)).toEqual([2, 12]));
  it('stand at even distances where there is room for more', () =>
    expect(ticksOf(months(23), 8).map(({ index, label }) => `${index} ${label}`)).toEqual([
      '0 2025',
      '3 May',
      '6 May',
      '9 May',
      '12 2026',
      '15 May',
      '18 May',
      '22 Nov',
    ]));
  it('are one for one point', () => expect(ticksOf(months(1))).toEqual([{ index: 0, label: '2025' }]));
});

describe('teams that wait for data', () => {
  const to = (day: string | null, name: string) => panel([point({ throughDay: day })], name);
  it('are those whose data ends a working day or more before the others', () =>
    expect(
      waitingFor(
        trends(to('2026-11-20', 'All'), [
          to('2026-11-20', 'East'),
          to('2026-11-18', 'West'),
          to(null, 'North'),
        ]),
      ),
    ).toEqual([
      { name: 'West', since: '2026-11-18' },
      { name: 'North', since: null },
    ]));
  it('are none over a weekend', () =>
    expect(waitingFor(trends(to('2026-11-22', 'All'), [to('2026-11-20', 'East')]))).toEqual([]));
});
