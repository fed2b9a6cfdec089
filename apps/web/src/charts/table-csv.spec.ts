import { tableCsv } from './table-csv.js';

const table = (...cells: string[]) => ({
  columns: [{ label: 'Day' }, { label: 'Calls' }],
  rows: [{ key: '1', cells }],
});

describe('a chart as CSV', () => {
  it('has a header and quotes what contains a comma', () =>
    expect(tableCsv(table('Mon, Nov 23', '12'))).toBe('Day,Calls\r\n"Mon, Nov 23",12\r\n'));
  it('doubles quotation marks', () => expect(tableCsv(table('a "b"', ''))).toContain('"a ""b""",'));
  it('writes no formulas', () => expect(tableCsv(table('=1+1', '+5'))).toContain("'=1+1,'+5"));
});
