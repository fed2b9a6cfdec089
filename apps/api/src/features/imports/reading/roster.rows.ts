import type { BatchWriter } from './batch-writer.js';
import { tidy } from './normalise.js';
import { readDecimal } from './numbers.js';
import type { RosterRecord } from './reading.types.js';
import { RowProblem, type RowMaker, type RowSource } from './row-source.js';

/**
 * One row is a rep. Without a team column a rep's team is named after the manager. A manager given by employee id is
 * looked up among the rows, which is why records leave in the end.
 */
export class RosterRows implements RowMaker {
  private readonly records: RosterRecord[] = [];

  constructor(
    private readonly source: RowSource,
    private readonly out: BatchWriter,
  ) {}

  row(cells: string[], line: number): void {
    const { source, out } = this;
    const name = this.nameOf(cells);
    if (name === '')
      throw new RowProblem(
        'rep.missing',
        'The row names no rep.',
        source.column('name') >= 0 ? 'name' : 'last_name',
      );
    const record: RosterRecord = { line, name };
    this.put(record, 'email', cells, 'email', (text) => this.email(text));
    this.put(record, 'employeeId', cells, 'employee_id');
    this.put(record, 'jobRole', cells, 'job_role');
    this.put(record, 'team', cells, 'team');
    this.put(record, 'parentTeam', cells, 'parent_team');
    this.put(record, 'manager', cells, 'manager');
    this.put(record, 'zone', cells, 'zone', (text) => this.zone(text));
    this.put(record, 'region', cells, 'region');
    if (source.column('hire_day') >= 0) record.hireDay = this.day(cells, 'hire_day');
    if (source.column('leave_day') >= 0) record.leaveDay = this.day(cells, 'leave_day');
    if (source.column('effective_day') >= 0) record.effectiveDay = this.day(cells, 'effective_day');
    this.put(record, 'ftePercent', cells, 'fte', (text) => this.fte(text));
    if (record.hireDay && record.leaveDay && record.leaveDay < record.hireDay)
      throw new RowProblem(
        'roster.leaves_before_hired',
        `${name} leaves on ${record.leaveDay}, before the hire date ${record.hireDay}.`,
        'leave_day',
      );
    out.records++;
    this.records.push(record);
  }

  finish(): void {
    const byId = new Map(
      this.records.flatMap(({ employeeId, name }) => (employeeId ? [[employeeId, name] as const] : [])),
    );
    for (const record of this.records) {
      if (record.manager) record.manager = byId.get(record.manager) ?? record.manager;
      if (this.source.column('team') < 0 && record.manager !== undefined) record.team = record.manager;
      this.out.roster(record);
    }
  }

  private nameOf(cells: string[]): string {
    const { source } = this;
    const full = tidy(source.text(cells, source.column('name')));
    if (full !== '') return full;
    return tidy(
      `${source.text(cells, source.column('first_name'))} ${source.text(cells, source.column('last_name'))}`,
    );
  }

  private put<K extends keyof RosterRecord>(
    record: RosterRecord,
    key: K,
    cells: string[],
    field: string,
    read: (text: string) => string | number = (text) => text,
  ): void {
    const index = this.source.column(field);
    if (index < 0) return;
    const text = tidy(this.source.text(cells, index));
    Object.assign(record, { [key]: text === '' ? null : read(text) });
  }

  private day(cells: string[], field: string): string | null {
    return this.source.moment(cells, field, this.source.repZone)?.day ?? null;
  }

  private email(text: string): string {
    if (/^\S+@\S+$/.test(text)) return text.toLowerCase();
    throw new RowProblem('email.invalid', `"${text.slice(0, 60)}" is not an e-mail address.`, 'email');
  }

  private zone(text: string): string {
    try {
      return new Intl.DateTimeFormat('en-US', { timeZone: text }).resolvedOptions().timeZone;
    } catch {
      throw new RowProblem(
        'zone.unknown',
        `"${text.slice(0, 60)}" is no time zone. Write one such as Europe/Berlin or America/New_York.`,
        'zone',
      );
    }
  }

  /** 0.8, 80 and 80% are the same. */
  private fte(text: string): number {
    const value =
      readDecimal(text, this.source.plan.numberFormat) ??
      readDecimal(text, 'point') ??
      readDecimal(text, 'comma');
    const number = value ? Number(`${value.whole}.${value.fraction || '0'}`) : Number.NaN;
    const percent = Math.round(value?.percent || number > 1.5 ? number : number * 100);
    if (value && !value.negative && percent >= 0 && percent <= 100) return percent;
    throw new RowProblem(
      'roster.bad_fte',
      `The FTE ${text.slice(0, 60)} is not between 0 and 1 (or 0 and 100 %).`,
      'fte',
    );
  }
}
