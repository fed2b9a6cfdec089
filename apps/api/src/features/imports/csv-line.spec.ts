import { csvLine } from './csv-line.js';

describe('csvLine', () => {
  it.each([
    [['a', 'b'], 'a,b\r\n'],
    [['a,b', 'say "x"', 'two\nlines'], '"a,b","say ""x""","two\nlines"\r\n'],
    [['=1+1', '@sum', '+cmd|x', '-2+3'], "'=1+1,'@sum,'+cmd|x,'-2+3\r\n"],
    [['-5', '+49 30', '-1.234,50', '-5%'], '-5,+49 30,"-1.234,50",-5%\r\n'],
  ])('writes %j', (cells, line) => expect(csvLine(cells)).toBe(line));
});
