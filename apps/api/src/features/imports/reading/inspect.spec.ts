import { readText, totals } from './testing/read-text.js';

const DEALS = 'Id,Owner,Stage,Amount,Create Date,Close Date\n';

describe('files that are no CSV', () => {
  const cases: [string, string | Buffer, string, RegExp][] = [
    ['empty', '', 'import.empty', /empty/],
    ['blanks only', ' \n\n', 'import.empty', /blanks/],
    [
      'a workbook',
      Buffer.from('504b0304140006000800[Content_Types].xml', 'latin1'),
      'import.one_column',
      /one column/,
    ],
    [
      'a real workbook',
      Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), Buffer.from('..[Content_Types].xml')]),
      'import.not_csv',
      /Excel/,
    ],
    ['a zip', Buffer.from([0x50, 0x4b, 3, 4, 20, 0]), 'import.not_csv', /ZIP/],
    ['a gzip', Buffer.from([0x1f, 0x8b, 8, 0]), 'import.not_csv', /GZIP/],
    ['a PDF', '%PDF-1.7', 'import.not_csv', /PDF/],
    ['a web page', '<!DOCTYPE html><html>', 'import.not_csv', /web page/],
    ['JSON', '[{"a":1}]', 'import.not_csv', /JSON/],
    ['binary', Buffer.from('a,b\n1,2\nx\0y,3\n'), 'import.not_csv', /NUL byte on line 3/],
    ['one column', 'name\nAnn\nBo\n', 'import.one_column', /only one column/],
    ['a header only', DEALS, 'import.no_rows', /no rows/],
    [
      'an open quote',
      `${DEALS}1,Ann,Won,5,2026-01-01,2026-01-02\n2,"Bo,Won,5,2026-01-01,2026-01-02\n`,
      'import.unclosed_quote',
      /line 3/,
    ],
  ];
  for (const [name, content, code, message] of cases)
    it(`refuses ${name}`, async () => {
      const { found } = await readText(content);
      expect(found).toMatchObject({ ok: false, error: { code } });
      expect(found.error?.message).toMatch(message);
      expect(found.plan).toBeUndefined();
    });
});

describe('how a file is written', () => {
  const rows = '1,Jörg Groß,Won,5,2026-01-01,2026-01-02\n';

  it('knows UTF-8 with and without mark, UTF-16 and Windows-1252', async () => {
    const text = DEALS + rows;
    const wide = Buffer.from(`\ufeff${text}`, 'utf16le');
    const big = Buffer.from(wide).swap16();
    for (const [content, encoding] of [
      [text, 'utf-8'],
      [`\ufeff${text}`, 'utf-8'],
      [wide, 'utf-16le'],
      [big, 'utf-16be'],
      [Buffer.from(text, 'utf16le'), 'utf-16le'],
      [Buffer.from(text, 'latin1'), 'windows-1252'],
    ] as const) {
      const { found, reps } = await readText(content);
      expect(found.encoding).toBe(encoding);
      expect(found.headers[0]).toBe('Id');
      expect(reps).toEqual(['Jörg Groß']);
    }
  });

  it('finds the delimiter by consistency, or is told it', async () => {
    const german =
      'Id;Inhaber;Verkaufsphase;Betrag;Abschlussdatum\n1;Ann;Gewonnen;1,5;31.01.2026\n2;Ann;Gewonnen;2,5;31.01.2026\n';
    expect((await readText(german)).found).toMatchObject({ delimiter: ';', numberFormat: 'comma' });
    for (const mark of ['\t', '|'])
      expect((await readText((DEALS + rows).replaceAll(',', mark))).found.delimiter).toBe(mark);
    const told = await readText(`sep=^\n${(DEALS + rows).replaceAll(',', '^')}`);
    expect(told.found).toMatchObject({ delimiter: '^', headerLine: 2 });
    expect(told.events[0]).toMatch(/ 3$/);
  });

  it('drops preambles, footers, blank lines and repeated headers', async () => {
    const { found, summary, events } = await readText(
      `Weekly pipeline\nGenerated on 2026-01-05\n\n${DEALS}${rows}\n${DEALS}2,Ann,Won,7,2026-01-01,2026-01-03\n"Grand Totals (2 records)",,,12,,\nConfidential Information - Do Not Distribute\nCopyright © 2000-2025 salesforce.com, inc. All rights reserved.\n`,
    );
    expect(found).toMatchObject({ headerLine: 4, kind: 'deals' });
    expect(totals(events)[12]).toBe(1200);
    expect(events.at(-1)).toMatch(/ 8$/);
    expect(summary?.leftOut).toEqual([
      { reason: 'blank line', rows: 1 },
      { reason: 'repeated header', rows: 1 },
      { reason: 'footer', rows: 3 },
    ]);
  });

  it('takes short rows whose missing cells may be blank, and mixed line ends', async () => {
    const { events, rejects, deals } = await readText(
      `${DEALS}1,Ann,Won,5,2026-01-01,2026-01-02\r\n2,Bo,Open\r3,Cy\n`,
    );
    expect(totals(events)).toMatchObject({ 11: 1, 12: 500 });
    expect(deals).toHaveLength(2);
    expect(rejects.map(({ line, code }) => [line, code])).toEqual([[4, 'deal.stage_missing']]);
  });
});

describe('questions', () => {
  const ambiguous = `${DEALS}1,Ann,Won,5,03/04/2026,05/06/2026\n2,Ann,Won,5,01/02/2026,07/08/2026\n`;

  it('asks for the order of dates, shows both readings, and takes the answer', async () => {
    const { found } = await readText(ambiguous);
    expect(found.ok).toBe(true);
    expect(found.plan).toBeUndefined();
    expect(found.questions).toEqual([
      {
        code: 'date_order',
        column: 'Create Date',
        message:
          'The dates of this file can be read in more than one order, for example 03/04/2026. Which one is right?',
        choices: [
          { value: 'dmy', label: 'Day first: 03/04/2026 is 3 April 2026', example: '2026-04-03' },
          { value: 'mdy', label: 'Month first: 03/04/2026 is 4 March 2026', example: '2026-03-04' },
        ],
      },
    ]);
    const dmy = await readText(ambiguous, { dateOrder: 'dmy' });
    const mdy = await readText(ambiguous, { dateOrder: 'mdy' });
    expect(dmy.events[0]).toContain('2026-04-03');
    expect(mdy.events[0]).toContain('2026-03-04');
    expect(dmy.found.plan?.version).not.toBe(mdy.found.plan?.version);
  });

  it('does not ask when another column of the file decides', async () => {
    const { found } = await readText(
      `Id,Owner,Stage,Amount,Close Date,Seen\n1,Ann,Won,5,03/04/2026,25/06/2026\n`,
    );
    expect(found).toMatchObject({ dateOrder: 'dmy', questions: [] });
  });

  it('finds the one date that decides on the last line of a long file', async () => {
    const many = Array.from(
      { length: 30_000 },
      (_, at) => `${at},Ann,Open,5,0${(at % 9) + 1}/02/2026,\n`,
    ).join('');
    expect((await readText(DEALS + many)).found.questions.map(({ code }) => code)).toEqual(['date_order']);
    const { found, summary } = await readText(`${DEALS}${many}x,Ann,Open,5,28/02/2026,\n`);
    expect(found.dateOrder).toBe('dmy');
    expect(summary?.rows).toBe(30_001);
  });

  it('asks for the format of numbers', async () => {
    const text = `${DEALS.replaceAll(',', ';')}1;Ann;Won;1.234;2026-01-01;2026-01-02\n`;
    const { found } = await readText(text);
    expect(
      found.questions.map(({ code, column, choices }) => [
        code,
        column,
        choices.map(({ value, example }) => [value, example]),
      ]),
    ).toEqual([
      [
        'number_format',
        'Amount',
        [
          ['point', '1.234'],
          ['comma', '1234'],
        ],
      ],
    ]);
    expect(totals((await readText(text, { numberFormat: 'comma' })).events)[12]).toBe(123_400);
    expect(totals((await readText(text, { numberFormat: 'point' })).events)[12]).toBe(123);
  });

  it('does not ask for the format of counts', async () => {
    const { found, events } = await readText('Rep,Date,Calls\nAnn,2026-01-02,"1,234"\n');
    expect(found.questions).toEqual([]);
    expect(totals(events)).toEqual({ 1: 1234 });
  });

  it('names a missing column and the headers found, and takes a mapping', async () => {
    const text = 'Id,Stage,Worth,Close Date,Whose\n1,Won,5,2026-01-02,Ann\n';
    const { found } = await readText(text, { kind: 'deals' });
    expect(found.questions.map(({ code, column, message }) => [code, column, message])).toEqual([
      [
        'missing_column',
        'rep',
        'No column for rep was found; line 1 has: Id, Stage, Worth, Close Date, Whose. Name the column, or add it to the file.',
      ],
    ]);
    const byHeader = await readText(text, {
      kind: 'deals',
      mappingByHeader: { whose: 'rep', WORTH: 'amount' },
    });
    expect(totals(byHeader.events)).toMatchObject({ 11: 1, 12: 500 });
    const byIndex = await readText(text, {
      kind: 'deals',
      mapping: [
        { index: 4, field: 'rep' },
        { index: 2, field: null },
      ],
    });
    expect(totals(byIndex.events)).toEqual({ 11: 1 });
  });

  it('asks what kind a file is when none fits', async () => {
    const { found } = await readText('sepal,petal\n1,2\n3,4\n');
    expect(found.ok).toBe(true);
    expect(found.questions[0]).toMatchObject({ code: 'kind', choices: { length: 6 } });
  });
});
