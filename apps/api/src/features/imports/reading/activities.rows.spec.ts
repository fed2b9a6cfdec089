import { readText, totals } from './testing/read-text.js';

const HEADER = 'Call ID,Date,User,Type,Direction,Outcome\n';

describe('activities', () => {
  it('makes one or two events of a call, by direction and outcome', async () => {
    const { events, found, summary } = await readText(
      `${HEADER}1,2026-03-02 10:00:00,Ann Lee,Call,Outbound,Connected
2,2026-03-02 10:05:00,Ann Lee,Call,Outbound,No answer
3,2026-03-02 10:06:00,Bo Ek,Call,Inbound,Answered
4,2026-03-03 10:07:00,Bo Ek,Call,Inbound,Missed
5,2026-03-03 10:08:00,Bo Ek,Call,Internal,Answered`,
    );
    expect(found.kind).toBe('activities');
    expect(events).toEqual([
      '1 1 0 Ann Lee 10000 2026-03-02 10:00:00+00 2026-03-02 1 2',
      '1 2 0 Ann Lee 10000 2026-03-02 10:00:00+00 2026-03-02 1 2',
      '2 1 0 Ann Lee 10000 2026-03-02 10:05:00+00 2026-03-02 1 3',
      '3 3 0 Bo Ek 10000 2026-03-02 10:06:00+00 2026-03-02 1 4',
      '4 4 0 Bo Ek 10000 2026-03-03 10:07:00+00 2026-03-03 1 5',
    ]);
    expect(summary).toMatchObject({
      rows: 5,
      records: 4,
      rejected: 0,
      minDay: '2026-03-02',
      maxDay: '2026-03-03',
      metricIds: [1, 2, 3, 4],
    });
    expect(summary?.leftOut).toEqual([{ reason: 'internal call', rows: 1 }]);
  });

  it('counts a meeting when booked and when held, a demo once, and leaves out what did not happen', async () => {
    const { events, summary } = await readText(
      `Activity ID,Activity Type,Subject,Assigned To,Date,Created Date,Status,Outcome
m1,Meeting,Kickoff,Ann Lee,2026-03-09,2026-03-02,Completed,Held
m2,Meeting,Kickoff,Ann Lee,2026-03-09,2026-03-03,Completed,No show
m3,Meeting,Kickoff,Ann Lee,2026-12-09,2026-03-04,Planned,
m4,Meeting,Kickoff,Ann Lee,2026-11-23,2026-03-04,Planned,
d1,Demo,Product,Ann Lee,2026-03-10,2026-03-01,Completed,Held
d2,Demo,Product,Ann Lee,2026-03-10,2026-03-01,Completed,Cancelled
e1,Email,Hello,Ann Lee,2026-03-10,2026-03-10,Completed,
e2,Email,Hello,Ann Lee,2026-12-10,2026-03-10,Planned,
t1,Task,Research,Ann Lee,2026-03-10,2026-03-10,Completed,`,
    );
    expect(events.map((event) => event.split(' ').slice(0, 2).join(' '))).toEqual([
      'm1 6',
      'm1 7',
      'm2 6',
      'm3 6',
      'm4 6',
      'd1 8',
      'd2 0',
      'e1 5',
    ]);
    expect(events[0]).toContain('2026-03-02 1 2');
    expect(summary?.leftOut).toEqual([
      { reason: 'not done yet', rows: 1 },
      { reason: 'not a counted activity: Task', rows: 1 },
    ]);
    // Booking days and plans, also for today, do not widen what the file is about.
    expect(summary).toMatchObject({ minDay: '2026-03-09', maxDay: '2026-03-10' });
  });

  it('puts an instant on the local day of the rep, and never shifts a date', async () => {
    const text = `${HEADER}1,2026-03-31T03:30:00Z,Ann,Call,Outbound,\n2,2026-03-31,Ann,Call,Outbound,\n3,2026-03-31 03:30:00,Ann,Call,Outbound,\n`;
    const { events } = await readText(text, { zone: 'America/New_York' });
    expect(events.map((event) => event.slice(event.indexOf('10000 ') + 6))).toEqual([
      '2026-03-31 03:30:00+00 2026-03-30 1 2',
      '\\N 2026-03-31 1 3',
      '2026-03-31 07:30:00+00 2026-03-31 1 4',
    ]);
  });

  it('takes a column of midnights in UTC for dates', async () => {
    const text = `Id,ActivityDate,Owner,Type\n1,2026-03-31T00:00:00.000Z,Ann,Call\n2,2026-03-30T00:00:00.000Z,Ann,Email\n`;
    const { events } = await readText(text, { zone: 'America/New_York' });
    expect(events).toEqual(['1 1 0 Ann 10000 \\N 2026-03-31 1 2', '2 5 0 Ann 10000 \\N 2026-03-30 1 3']);
  });

  it('gives equal rows without an id keys of their own, the same each time', async () => {
    const text =
      'Date,User,Type,Subject\n2026-03-02,Ann,Call,Intro\n2026-03-02,Ann,Call,Intro\n2026-03-02,Ann,Call,Other\n';
    const first = await readText(text);
    const keys = first.events.map((event) => event.split(' ')[0]);
    expect(new Set(keys).size).toBe(3);
    expect(keys[0]?.replace(/#1$/, '#2')).toBe(keys[1]);
    const again = await readText(`${text}\n`);
    expect(again.events).toEqual(first.events);
  });

  it('names every bad cell with its line and column, and keeps the rest', async () => {
    const { events, rejects, summary } = await readText(
      `${HEADER}1,2026-02-30,Ann Lee,Call,Outbound,Connected
2,2026-03-02,,Call,Outbound,Connected
3,2026-03-02,Ann Lee,Pigeon,,
4,2026-03-02,Ann Lee,Call,Outbound,Connected,extra
5,,Ann Lee,Call,Outbound,
6,2026-03-02,Ann Lee,Call
`,
    );
    expect(rejects.map(({ line, column, value, code }) => [line, column, value, code])).toEqual([
      [2, 'Date', '2026-02-30', 'date.invalid'],
      [3, 'User', '', 'rep.missing'],
      [4, 'Type', 'Pigeon', 'activity.unknown_type'],
      [5, null, null, 'row.ragged'],
      [6, 'Date', '', 'date.missing'],
    ]);
    expect(rejects[0]?.cells).toEqual(['1', '2026-02-30', 'Ann Lee', 'Call', 'Outbound', 'Connected']);
    expect(events).toHaveLength(1);
    expect(summary).toMatchObject({ rows: 6, records: 1, rejected: 5 });
  });

  it('takes a dialer export without types for calls, and the rows nobody took out', async () => {
    const { events, summary } = await readText(
      `line,date (TZ offset incl.),time (TZ offset incl.),datetime (UTC),direction,answered,user,duration (in call)
Sales,2026-03-04,23:42:00,2026-03-05 04:42:00,outbound,Yes,Ann Lee,60
Sales,2026-03-04,23:43:00,2026-03-05 04:43:00,inbound,No,[No associated user],0`,
      { zone: 'America/New_York' },
    );
    expect(events.map((event) => event.slice(event.indexOf(' ') + 1))).toEqual([
      '1 0 Ann Lee 10000 2026-03-05 04:42:00+00 2026-03-04 1 2',
      '2 0 Ann Lee 10000 2026-03-05 04:42:00+00 2026-03-04 1 2',
    ]);
    expect(summary?.leftOut).toEqual([{ reason: 'no rep: a call that nobody took', rows: 1 }]);
  });

  it('counts a list e-mail once', async () => {
    const { events } = await readText(
      `Date,Assigned,Activity Type,Subject\n2026-03-02 10:00:00,Ann,List Email,Offer\n2026-03-02 10:00:00,Ann,List Email,Offer\n2026-03-02 11:00:00,Ann,List Email,Offer\n`,
    );
    expect(totals(events)).toEqual({ 5: 2 });
  });

  it('reads other languages and tells day from month by the column', async () => {
    const { events, found } = await readText(
      'Datum;Art;Mitarbeiter;Ergebnis\n31.03.2026;Anruf;Jörg;Erreicht\n01.04.2026;E-Mail;Jörg;\n',
    );
    expect(found).toMatchObject({ delimiter: ';', dateOrder: 'dmy', questions: [] });
    expect(totals(events)).toEqual({ 1: 1, 2: 1, 5: 1 });
    expect(events[0]).toContain('2026-03-31');
  });
});

describe('cells that a rejects file guards against spreadsheets', () => {
  it('are read as they were before', async () => {
    const { reps } = await readText(
      `${HEADER}1,2026-03-02,'=Ann,Call,Outbound,\n2,2026-03-02,O'Brien,Call,Outbound,\n`,
    );
    expect(reps).toEqual(['=Ann', "O'Brien"]);
  });
});
