import {
  knownOr,
  overAssignment,
  plainMeasure,
  sumCapacity,
  type DayRange,
  type Period,
} from '@paceline/metrics';
import type { QuotaRow } from '../../common/facts/quotas.query.js';
import type { PeriodContext } from '../../common/readings/period-context.js';
import type { RepFacts } from '../../common/readings/rep-facts.js';
import { repReading } from '../../common/readings/rep-reading.js';
import { readingOfTeam } from '../../common/readings/team-of-reps.js';
import type { World } from '../../common/readings/world.js';
import type { QuotaCell, QuotaRowResponse, QuotaTotal } from './quota.response.js';

const cellsOf = (columns: readonly Period[], rows: readonly QuotaRow[]): QuotaCell[] =>
  columns.map(({ key, start, end }) => {
    const row = rows.find((quota) => quota.start === start && quota.end === end);
    return {
      periodKey: key,
      amount: row?.amount ?? null,
      basis: row?.basis ?? 'as_given',
      revisionId: row?.revisionId ?? null,
    };
  });

/** Whether the viewer sees a day of the rep in a period: what another team's manager sets is not theirs to read. */
function isSeen(rep: RepFacts, { start, end }: DayRange): boolean {
  if (rep.capacity === rep.whole) return true;
  return sumCapacity(rep.capacity(start, end)) > 0 || sumCapacity(rep.whole(start, end)) === 0;
}

/** A row per visible team, then per rep, with the quotas of exactly these periods. */
export function gridRows(
  context: PeriodContext,
  world: World,
  columns: readonly Period[],
  looked: Period | null,
): QuotaRowResponse[] {
  const { metric, asOf, settings } = context;
  const question = looked && { metric, period: looked, asOf, thresholds: settings.thresholds };
  const readings = question === null ? [] : world.reps.map((rep) => repReading(rep, question));
  const teams = visibleTeams(context, world).map((team): QuotaRowResponse => {
    const members = question === null ? [] : world.within(team.id).map((rep) => repReading(rep, question));
    return {
      subject: { type: 'team', id: team.id, name: team.name, team: null },
      cells: cellsOf(columns, world.teamQuotas.get(`${team.id}/${metric.id}`) ?? []),
      status: question === null ? 'no_target' : readingOfTeam(world, [team.id], members, question).status,
    };
  });
  const reps = world.reps.map((rep, index): QuotaRowResponse => ({
    subject: { type: 'rep', id: rep.person.id, name: rep.person.name, team: rep.team?.name ?? null },
    cells: cellsOf(
      columns,
      (rep.quotas.get(metric.id) ?? []).filter((row) => isSeen(rep, row)),
    ),
    status: readings[index]?.reading.status ?? 'no_target',
  }));
  return [...teams, ...reps];
}

/** The teams of the scope, each parent before its children. */
export function visibleTeams({ scope }: PeriodContext, world: World): { id: number; name: string }[] {
  const depth = (id: number | null): number =>
    id === null ? 0 : 1 + depth(world.teams.get(id)?.parentId ?? null);
  return [...world.teams.values()]
    .filter((team) => scope.teamIds?.includes(team.id) ?? true)
    .sort((a, b) => depth(a.id) - depth(b.id) || a.name.localeCompare(b.name));
}

/** What the reps' quotas add up to per period, against the team's own; of several teams side by side against their sum. */
export function gridTotals(
  columns: readonly Period[],
  rows: readonly QuotaRowResponse[],
  tops: readonly number[],
): QuotaTotal[] {
  const amountAt = (row: QuotaRowResponse, index: number): number | null => row.cells[index]?.amount ?? null;
  return columns.map(({ key }, index) => {
    const amounts = rows.flatMap((row) => (row.subject.type === 'rep' ? (amountAt(row, index) ?? []) : []));
    const assigned = amounts.length === 0 ? null : amounts.reduce((sum, amount) => sum + amount, 0);
    const own = rows
      .filter(({ subject }) => subject.type === 'team' && tops.includes(subject.id))
      .map((row) => amountAt(row, index));
    const teamQuota = own.reduce<number | null>(
      (sum, amount) => (sum === null || amount === null ? null : sum + amount),
      own.length === 0 ? null : 0,
    );
    return {
      periodKey: key,
      assigned,
      teamQuota,
      overAssignment: plainMeasure(
        overAssignment(knownOr(assigned, 'no_quota'), knownOr(teamQuota, 'no_quota')),
      ),
    };
  });
}
