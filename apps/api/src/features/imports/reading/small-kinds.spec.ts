import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { testDataFolder } from '../../../config/env.js';
import { readPath, readText } from './testing/read-text.js';

describe('daily totals', () => {
  it('makes a record per rep, day and metric; blank is nothing, zero is zero', async () => {
    const { events, summary } = await readText(
      'Rep,Date,Calls,Emails,Revenue\nAnn Lee,2026-03-02,40,0,"1,200.50"\nAnn Lee,2026-03-03,,,\nBo,2026-03-03,7,,\n',
    );
    expect(events).toEqual([
      'ann lee|2026-03-02|calls_attempted 1 0 Ann Lee 10000 \\N 2026-03-02 40 2',
      'ann lee|2026-03-02|emails_sent 5 0 Ann Lee 10000 \\N 2026-03-02 0 2',
      'ann lee|2026-03-02|bookings 12 0 Ann Lee 10000 \\N 2026-03-02 120050 2',
      'bo|2026-03-03|calls_attempted 1 0 Bo 10000 \\N 2026-03-03 7 4',
    ]);
    expect(summary).toMatchObject({
      records: 2,
      leftOut: [{ reason: 'no values', rows: 1 }],
      metricIds: [1, 5, 12],
    });
  });

  it('reads the long form, and rejects what cannot be', async () => {
    const { events, rejects } = await readText(
      'rep,day,metric,value\nAnn,2026-03-02,Meetings held,3\nAnn,2026-03-02,Happiness,3\nAnn,2026-03-02,calls,-3\nAnn,2026-03-02,calls,2.5\nAnn,2026-03-02,win_rate,2\n',
    );
    expect(events).toEqual(['ann|2026-03-02|meetings_held 7 0 Ann 10000 \\N 2026-03-02 3 2']);
    expect(rejects.map(({ line, code }) => [line, code])).toEqual([
      [3, 'metric.unknown'],
      [4, 'number.negative'],
      [5, 'number.not_whole'],
      [6, 'metric.unknown'],
    ]);
  });
});

describe('quotas', () => {
  it('reads long periods of every grain, of reps and teams', async () => {
    const { quotas, rejects } = await readText(
      `rep,team,period,metric,amount,basis
Ann,,2026-04,bookings,"50,000",
Ann,,Q2 2026,calls,900,full
,West,2026,bookings,1000000.55,
Ann,,Apr 2026,meetings held,12,
Ann,,2026-W15,calls,60,
Ann,,Q5 2026,calls,60,
Ann,,someday,calls,60,
Ann,,2026-04,win rate,60,
,,2026-04,calls,60,`,
    );
    expect(
      quotas.map(({ rep, team, metric, grain, start, end, amount, basis }) => [
        rep ?? team,
        metric,
        grain,
        start,
        end,
        amount,
        basis,
      ]),
    ).toEqual([
      ['Ann', 'bookings', 'month', '2026-04-01', '2026-04-30', 5_000_000, 'as_given'],
      ['Ann', 'calls_attempted', 'quarter', '2026-04-01', '2026-06-30', 900, 'full'],
      ['West', 'bookings', 'year', '2026-01-01', '2026-12-31', 100_000_055, 'as_given'],
      ['Ann', 'meetings_held', 'month', '2026-04-01', '2026-04-30', 12, 'as_given'],
      ['Ann', 'calls_attempted', 'week', '2026-04-06', '2026-04-12', 60, 'as_given'],
    ]);
    expect(rejects.map(({ line, column, value, code }) => [line, column, value, code])).toEqual([
      [7, 'period', 'Q5 2026', 'quota.unknown_period'],
      [8, 'period', 'someday', 'quota.unknown_period'],
      [9, 'metric', 'win rate', 'quota.unknown_metric'],
      [10, 'team', '', 'rep.missing'],
    ]);
  });

  it('reads a column per month, with the year in the header or in a column', async () => {
    const { quotas } = await readText('Sales Rep,Metric,2026-01,Feb 2026\nAnn,calls,10,20\nBo,calls,-,30\n');
    expect(quotas.map(({ rep, start, amount }) => [rep, start, amount])).toEqual([
      ['Ann', '2026-01-01', 10],
      ['Ann', '2026-02-01', 20],
      ['Bo', '2026-02-01', 30],
    ]);
    const year = await readText('Year;Rep;Jan;Feb;Mrz\n2026;Ann;1.000,50;2.000,00;3\n');
    expect(year.quotas.map(({ start, amount }) => [start, amount])).toEqual([
      ['2026-01-01', 100_050],
      ['2026-02-01', 200_000],
    ]);
  });

  it('finds the period between two days, and quarters of a fiscal year', async () => {
    const { quotas, rejects } = await readText(
      'rep,start date,end date,quota\nAnn,2026-04-01,2026-06-30,5\nAnn,2026-04-01,2026-06-29,5\nAnn,2026-04-13,2026-04-19,5\n',
    );
    expect(quotas.map(({ grain }) => grain)).toEqual(['quarter', 'week']);
    expect(rejects.map(({ code }) => code)).toEqual(['quota.unknown_period']);
    const fiscal = await readText('rep,period,quota\nAnn,FY2027-Q1,5\nAnn,Q1 FY27,5\n', {
      fiscalStartMonth: 7,
    });
    expect(fiscal.quotas.map(({ start, end }) => [start, end])).toEqual([
      ['2026-07-01', '2026-09-30'],
      ['2026-07-01', '2026-09-30'],
    ]);
  });
});

describe('a roster', () => {
  it('reads every field, blank as null, missing as not said', async () => {
    const { roster } = await readText(
      `First Name,Last Name,Email,Employee ID,Title,Team,Office,Hire Date,FTE,Time Zone
Ann,Lee,Ann@Example.com,17,AE,West 1,West,2024-03-01,80%,europe/berlin
Bo,Ek,,18,,West 1,West,,1,`,
    );
    expect(roster).toEqual([
      {
        line: 2,
        name: 'Ann Lee',
        email: 'ann@example.com',
        employeeId: '17',
        jobRole: 'AE',
        team: 'West 1',
        parentTeam: 'West',
        hireDay: '2024-03-01',
        ftePercent: 80,
        zone: 'Europe/Berlin',
      },
      {
        line: 3,
        name: 'Bo Ek',
        email: null,
        employeeId: '18',
        jobRole: null,
        team: 'West 1',
        parentTeam: 'West',
        hireDay: null,
        ftePercent: 100,
        zone: null,
      },
    ]);
  });

  it('names the team after the manager, also when that is an id', async () => {
    const { roster } = await readText(
      'EmployeeID,LastName,FirstName,Title,HireDate,ReportsTo\n1,Davolio,Nancy,Rep,5/13/1992,2\n2,Fuller,Andrew,VP,8/14/1992,\n',
    );
    expect(roster.map(({ name, team, manager }) => [name, team, manager])).toEqual([
      ['Nancy Davolio', 'Andrew Fuller', 'Andrew Fuller'],
      ['Andrew Fuller', null, null],
    ]);
  });

  it('rejects rows that cannot be', async () => {
    const { rejects, roster } = await readText(
      'Name,Email,Team,FTE,Time Zone\n,a@b.c,T,1,UTC\nAnn,nomail,T,1,UTC\nBo,b@b.c,T,250,UTC\nCy,c@b.c,T,1,Mars/Base\nDi,d@b.c,T,1,UTC\n',
    );
    expect(rejects.map(({ code }) => code)).toEqual([
      'rep.missing',
      'email.invalid',
      'roster.bad_fte',
      'zone.unknown',
    ]);
    expect(roster).toHaveLength(1);
  });
});

describe('a calendar', () => {
  it('reads holidays by region, also of several days and half ones', async () => {
    const { calendar } = await readText(
      'Region,Date,Holiday,Fraction\nDE,25.12.2026,Christmas,\nDE,31.12.2026,New Year’s Eve,0.5\n,13.01.2027,Company day,\n',
    );
    expect(calendar).toEqual([
      { line: 2, type: 'holiday', region: 'DE', day: '2026-12-25', name: 'Christmas', percent: 100 },
      { line: 3, type: 'holiday', region: 'DE', day: '2026-12-31', name: 'New Year’s Eve', percent: 50 },
      { line: 4, type: 'holiday', region: '', day: '2027-01-13', name: 'Company day', percent: 100 },
    ]);
  });

  it('reads absences of reps', async () => {
    const { calendar, rejects } = await readText(
      'Rep,From,To,Reason,Percent\nAnn,2026-03-02,2026-03-06,Vacation,100\nBo,2026-03-02,,Sick,50%\nCy,2026-03-06,2026-03-02,,\n',
    );
    expect(calendar).toEqual([
      {
        line: 2,
        type: 'absence',
        rep: 'Ann',
        from: '2026-03-02',
        to: '2026-03-06',
        percent: 100,
        reason: 'Vacation',
      },
      {
        line: 3,
        type: 'absence',
        rep: 'Bo',
        from: '2026-03-02',
        to: '2026-03-02',
        percent: 50,
        reason: 'Sick',
      },
    ]);
    expect(rejects.map(({ code }) => code)).toEqual(['calendar.ends_before_start']);
  });
});

const data = testDataFolder();
const targets = join(data, 'adventureworks-targets', 'ResellerSalesTargets.csv');
if (!existsSync(targets))
  process.stdout.write(`Not run: wide quotas in UTF-16. There is no file ${targets}.\n`);

(existsSync(targets) ? it : it.skip)('reads wide quotas in UTF-16 with hyphens for blanks', async () => {
  const { found, quotas, rejects } = await readPath(targets, {}, 'ResellerSalesTargets.csv');
  expect(found).toMatchObject({ encoding: 'utf-16le', kind: 'quotas', questions: [] });
  expect(rejects).toEqual([]);
  expect(quotas[0]).toMatchObject({
    rep: '61161660',
    grain: 'month',
    start: '2017-07-01',
    end: '2017-07-31',
    amount: 20_000,
  });
});
