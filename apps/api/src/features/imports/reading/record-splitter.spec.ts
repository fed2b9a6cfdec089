import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { MAX_CELL, RecordSplitter } from './record-splitter.js';

interface Row {
  cells: string[];
  line: number;
}

/** Splits a text that arrives in pieces cut at the given places. */
function split(text: string, delimiter = ',', cuts: number[] = []): Row[] {
  const rows: Row[] = [];
  const splitter = new RecordSplitter(delimiter, (cells, line) => {
    rows.push({ cells, line });
  });
  const places = [...new Set(cuts.map((cut) => cut % (text.length + 1)))].sort((a, b) => a - b);
  let from = 0;
  for (const place of [...places, text.length]) {
    splitter.push(text.slice(from, place));
    from = place;
  }
  splitter.end();
  return rows;
}

const cellsOf = (rows: Row[]): string[][] => rows.map(({ cells }) => cells);

describe('splitting records', () => {
  it('reads quotes, doubled quotes and line ends inside cells, and knows the line each record starts on', () => {
    expect(split('a,"b ""x"", y"\r\n"1\n2",3\rz,\n')).toEqual([
      { cells: ['a', 'b "x", y'], line: 1 },
      { cells: ['1\n2', '3'], line: 2 },
      { cells: ['z', ''], line: 4 },
    ]);
  });

  it('takes a quote in mid-cell, and one that does not close the cell, as text', () => {
    expect(cellsOf(split('5" pipe,"a"b,c\n"x" ,y\n'))).toEqual([
      ['5" pipe', '"a"b', 'c'],
      ['"x" ', 'y'],
    ]);
  });

  it('names the line of the quote that is never closed', () => {
    expect(() => split('a,b\n1,2\n3,"four\n5,6\n7,8\n')).toThrow(/opens on line 3/);
    expect(() => split('a,"x\ny",b,"open\n')).toThrow(/opens on line 2/);
  });

  it('does not lose the rows between a quote that is never closed and the next quote of the file', () => {
    const rows = '"Ann,2026-01-05,3\nBob,2026-01-05,4\n"Cid",2026-01-06,4\n';
    expect(() => split(`Rep,Date,Calls\n${rows}`)).toThrow(/opens on line 2/);
  });

  it('does not swallow a whole file into one cell', () => {
    const rest = '1,2\n'.repeat(MAX_CELL);
    const splitter = new RecordSplitter(',', () => true);
    expect(() => splitter.push(`a,b\n"open,2\n${rest}`)).toThrow(/opens on line 2/);
  });

  it('stops when the taker has enough', () => {
    let seen = 0;
    const splitter = new RecordSplitter(',', () => ++seen < 2);
    splitter.push('a\nb\nc\nd\n');
    splitter.end();
    expect(seen).toBe(2);
  });

  const cell = fc.oneof(
    fc.constantFrom('', ' ', 'x', '"', '""', ',', ';', '\n', '\r\n', '\r', 'é', '𝒳', '1.234,5'),
    fc.string({ maxLength: 8 }),
  );
  const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 8 });
  const quote = (text: string): string => (/[",;\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

  it('gives back what was written, wherever the chunks are cut', () => {
    fc.assert(
      fc.property(
        table,
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.array(fc.nat(), { maxLength: 6 }),
        (rows, end, cuts) => {
          const text = rows.map((row) => row.map(quote).join(',') + end).join('');
          expect(cellsOf(split(text, ',', cuts))).toEqual(rows);
        },
      ),
    );
  });

  it('agrees with csv-parse on mixed line ends and on any cut', () => {
    const ends = fc.constantFrom('\n', '\r\n', '\r');
    fc.assert(
      fc.property(
        table,
        fc.array(ends, { minLength: 8, maxLength: 8 }),
        fc.array(fc.nat(), { maxLength: 6 }),
        (rows, lineEnds, cuts) => {
          const text = rows.map((row, at) => row.map(quote).join(';') + (lineEnds[at] ?? '\n')).join('');
          // CR followed by LF of the next, blank row would be one line end to any reader.
          fc.pre(!/\r\n/.test(text) || !text.includes('\r\r'));
          const oracle: string[][] = parse(text, {
            delimiter: ';',
            relax_quotes: true,
            relax_column_count: true,
            record_delimiter: ['\r\n', '\n', '\r'],
          });
          expect(
            cellsOf(split(text, ';', cuts)).filter((cells) => cells.length > 1 || cells[0] !== ''),
          ).toEqual(oracle.filter((cells) => cells.length > 1 || cells[0] !== ''));
        },
      ),
    );
  });

  it('cuts any text whatever into the same records as in one piece', () => {
    const text = fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', 'a', ' '), maxLength: 60 });
    const safe = (value: string, cuts: number[]): Row[] | string => {
      try {
        return split(value, ',', cuts);
      } catch (error) {
        return String(error);
      }
    };
    fc.assert(
      fc.property(text, fc.array(fc.nat(), { maxLength: 6 }), (value, cuts) =>
        expect(safe(value, cuts)).toEqual(safe(value, [])),
      ),
    );
  });
});
