import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { testDataFolder } from '../../../config/env.js';
import { shareOut } from './deal-shares.js';
import { stageState } from './deal-stages.js';
import { readPath, readText, totals } from './testing/read-text.js';

const HEADER = 'Id,Deal Name,Owner,Stage,Amount,Create Date,Close Date\n';

describe('deals', () => {
  it('makes created, won and lost events, each on its own day', async () => {
    const { events, deals, summary } = await readText(
      `${HEADER}a,Acme,Ann,Closed Won,"1,000.50",2026-01-10,2026-02-01
b,Beta,Ann,Closed Lost,300,2026-01-11,2026-02-02
c,Gamma,Bo,Proposal,500,2026-01-12,2026-12-31
d,Delta,Bo,Prospecting,,,`,
    );
    expect(events).toEqual([
      'a 9 0 Ann 10000 \\N 2026-01-10 1 2',
      'a 10 0 Ann 10000 \\N 2026-01-10 100050 2',
      'a 11 0 Ann 10000 \\N 2026-02-01 1 2',
      'a 12 0 Ann 10000 \\N 2026-02-01 100050 2',
      'a 14 0 Ann 10000 \\N 2026-02-01 22 2',
      'b 9 0 Ann 10000 \\N 2026-01-11 1 3',
      'b 10 0 Ann 10000 \\N 2026-01-11 30000 3',
      'b 13 0 Ann 10000 \\N 2026-02-02 1 3',
      'c 9 0 Bo 10000 \\N 2026-01-12 1 4',
      'c 10 0 Bo 10000 \\N 2026-01-12 50000 4',
      'd 0 0 Bo 10000 \\N 2026-11-23 0 5',
    ]);
    expect(deals[2]).toBe('c 4 Gamma \\N Proposal open 50000 USD 1 2026-01-12 \\N 2026-12-31');
    expect(deals[3]).toBe('d 5 Delta \\N Prospecting open \\N USD 1 \\N \\N \\N');
    expect(summary).toMatchObject({
      minDay: '2026-01-10',
      maxDay: '2026-02-02',
      metricIds: [9, 10, 11, 12, 13, 14],
    });
  });

  it('rejects deals that cannot be counted, and says why', async () => {
    const { rejects } = await readText(
      `${HEADER}a,A,Ann,Won,5,2026-01-10,
b,B,Ann,Won,,2026-01-10,2026-02-01
c,C,Ann,Won,-5,2026-01-10,2026-02-01
d,D,Ann,Won,EUR 5,2026-01-10,2026-02-01
e,E,Ann,Won,5,2026-01-10,2027-02-01
f,F,,Won,5,2026-01-10,2026-02-01
g,G,Ann,,5,2026-01-10,2026-02-01
h,H,Ann,Won,5x,2026-01-10,2026-02-31
i,I,Ann,Won,5x,2026-01-10,2026-02-01
`,
    );
    expect(rejects.map(({ column, code }) => [column, code])).toEqual([
      ['Close Date', 'deal.close_date_missing'],
      ['Amount', 'deal.amount_missing'],
      ['Amount', 'number.negative'],
      ['Amount', 'currency.no_rate'],
      ['Close Date', 'date.future'],
      ['Owner', 'rep.missing'],
      ['Stage', 'deal.stage_missing'],
      ['Close Date', 'date.invalid'],
      ['Amount', 'number.invalid'],
    ]);
    expect(rejects[7]?.message).toBe(
      'The close date 2026-02-31 does not exist, read as year-month-day. Correct it and upload the row again.',
    );
  });

  it('shares the amount with a second owner and counts the deal once', async () => {
    const { events } = await readText(
      'Opportunity ID,Opportunity Owner,Second Opportunity Owner,Split %,Stage,Amount,Close Date\nx,Ann,Bo,33.33,Won,100.01,2026-02-01\ny,Ann,,,Won,1,2026-02-01\n',
    );
    expect(events).toEqual([
      'x 11 0 Ann 10000 \\N 2026-02-01 1 2',
      'x 12 0 Ann 6667 \\N 2026-02-01 6668 2',
      'x 12 1 Bo 3333 \\N 2026-02-01 3333 2',
      'y 11 0 Ann 10000 \\N 2026-02-01 1 3',
      'y 12 0 Ann 10000 \\N 2026-02-01 100 3',
    ]);
  });

  it('reads the state of a Pipedrive deal from its status and times', async () => {
    const { events, deals } = await readText(
      `Deal - ID,Deal - Title,Deal - Owner,Deal - Stage,Deal - Value,Deal - Status,Deal - Won time,Deal - Lost time,Deal - Expected close date
1,A,Ann,Negotiation,10,Won,2026-03-01 10:00:00,,2026-03-15
2,B,Ann,Negotiation,10,Lost,,2026-03-02 10:00:00,
3,C,Ann,Negotiation,10,Open,,,2026-12-15`,
    );
    expect(totals(events)).toEqual({ 0: 0, 11: 1, 12: 1000, 13: 1 });
    expect(deals.map((deal) => deal.split(' ').at(-1))).toEqual(['\\N', '\\N', '2026-12-15']);
  });

  it('refuses stages that are numbers', async () => {
    const { found } = await readText(
      'OpportunityID,Owner,CloseDate,Stage,Amount\n1,Ann,2026-01-02,2,500\n2,Ann,2026-01-02,0,500\n',
    );
    expect(found.error).toMatchObject({ code: 'import.numeric_stage', line: 1, column: 'Stage' });
  });

  it('knows stages in several languages', () => {
    for (const stage of ['Won', 'Closed Won', 'closedwon', '6 - Closed Won', 'Gewonnen', 'Gagné', 'Ganada'])
      expect(stageState(stage)).toBe('won');
    for (const stage of ['Lost', 'Closed Lost', 'closedlost', 'Verloren', 'Perdu', 'Perdida', 'Disqualified'])
      expect(stageState(stage)).toBe('lost');
    for (const stage of [
      'Engaging',
      'Prospecting',
      'Commit & Signing',
      'Negotiation',
      'Proposal/Price Quote',
      'qualifiedtobuy',
      'To be won',
    ])
      expect(stageState(stage)).toBe('open');
  });

  it('shares out amounts so that the parts sum exactly', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 0, max: 10_000 }), (amount, share) => {
        const parts = shareOut(amount, [10_000 - share, share]);
        expect((parts[0] ?? 0) + (parts[1] ?? 0)).toBe(amount);
        expect(Math.abs((parts[1] ?? 0) - (amount * share) / 10_000)).toBeLessThan(1);
      }),
    );
  });
});

const data = testDataFolder();
const crm = join(data, 'crm-sales-opportunities');
if (!existsSync(crm)) process.stdout.write(`Not run: the real CRM export. There is no folder ${crm}.\n`);

(existsSync(crm) ? describe : describe.skip)('the real CRM export', () => {
  it('comes out to the cent without any question', async () => {
    const { found, events, deals, summary, reps } = await readPath(
      join(crm, 'sales_pipeline.csv'),
      {},
      'sales_pipeline.csv',
    );
    expect(found).toMatchObject({ kind: 'deals', dateOrder: 'dmy', questions: [], warnings: [] });
    expect(summary).toMatchObject({ rows: 8800, records: 8800, rejected: 0, leftOut: [] });
    expect(totals(events)).toMatchObject({ 0: 0, 9: 8300, 11: 4238, 12: 1_000_553_400, 13: 2473 });
    const states = (stage: string, state: string): number =>
      deals.filter((deal) => deal.includes(` ${stage} ${state} `)).length;
    expect([states('Engaging', 'open'), states('Prospecting', 'open')]).toEqual([1589, 500]);
    expect(events.filter((event) => / 0 0 \D+ 10000 \\N 2026-11-23 0 \d+$/.test(event))).toHaveLength(500);
    expect(reps).toHaveLength(30);
    const won = (from: string, to: string): number =>
      events.reduce((sum, event) => {
        const match = / 12 0 .* (\d{4}-\d\d-\d\d) (\d+) \d+$/.exec(event);
        return match?.[1] && match[1] >= from && match[1] <= to ? sum + Number(match[2]) : sum;
      }, 0);
    expect(
      [
        ['2017-01-01', '2017-03-31'],
        ['2017-04-01', '2017-06-30'],
        ['2017-07-01', '2017-09-30'],
        ['2017-10-01', '2017-12-31'],
      ].map(([from = '', to = '']) => won(from, to) / 100),
    ).toEqual([1_134_672, 3_086_111, 2_982_255, 2_802_496]);
  });

  it('has its teams in the second file', async () => {
    const { found, roster } = await readPath(join(crm, 'sales_teams.csv'), {}, 'sales_teams.csv');
    expect(found).toMatchObject({ kind: 'roster', questions: [] });
    expect(roster).toHaveLength(35);
    expect(new Set(roster.map(({ team }) => team)).size).toBe(6);
    expect(new Set(roster.map(({ parentTeam }) => parentTeam)).size).toBe(3);
  });
});
