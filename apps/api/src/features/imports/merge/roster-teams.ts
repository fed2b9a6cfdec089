import { foldText } from './fold-text.js';
import type { FoldedRep, FoldedTeam, RosterFields, RosterProblem } from './roster.types.js';

/** The team of reps of whom no roster names one: totals and covered days are kept by team. */
export const EVERYONE = 'Everyone';

/**
 * What a row says, with a team for a rep who would be left without one. A parent team or manager beside a blank team
 * say nothing of Everyone, which is why they are left out.
 *
 * Example: withTeam({ name: 'Ann' }, undefined) is { name: 'Ann', team: 'Everyone' }; once Ann has a team, her row
 * is as it was.
 */
export function withTeam(fields: RosterFields, rep: FoldedRep | undefined): RosterFields {
  if (fields.team !== undefined || (rep && rep.teams.length > 0)) return fields;
  const { parentTeam: _, manager: __, ...rest } = fields;
  return { ...rest, team: EVERYONE };
}

/** The teams that roster rows tell of. One name is one team; the latest row says where it belongs. */
export class TeamsOfRoster {
  readonly teams = new Map<string, FoldedTeam>();
  /** Parents stated by the import under way, to find two in one file. */
  private readonly stated = new Map<string, string>();

  /** What speaks against taking this row of the import under way. */
  problem(fields: RosterFields): Omit<RosterProblem, 'revision'> | null {
    const key = foldText(fields.team ?? '');
    const parent = foldText(fields.parentTeam ?? '');
    if (key === '' || parent === '') return null;
    const earlier = this.stated.get(key);
    const at = { column: 'parent team', value: fields.parentTeam ?? null };
    if (earlier !== undefined && earlier !== parent) {
      const message = `Team ${fields.team} is in ${this.teams.get(earlier)?.name} on an earlier line and in ${fields.parentTeam} here. Give the two teams different names.`;
      return { ...at, code: 'roster.two_parents', message };
    }
    if (key !== parent && this.isBelow(parent, key)) {
      const message = `${fields.parentTeam} is itself below ${fields.team}: a team cannot be its own parent. Correct one of the two.`;
      return { ...at, code: 'roster.team_cycle', message };
    }
    return null;
  }

  /** Takes a row. A parent that would close a circle is left out. */
  take(fields: RosterFields, fresh: boolean): void {
    const key = foldText(fields.team ?? '');
    if (key === '') return;
    const team = this.named(fields.team ?? '');
    if (fields.manager !== undefined) team.managerName = fields.manager;
    const parent = foldText(fields.parentTeam ?? '');
    if (parent === '' || parent === key) return;
    this.named(fields.parentTeam ?? '');
    if (fresh) this.stated.set(key, parent);
    if (!this.isBelow(parent, key)) team.parent = parent;
  }

  private named(name: string): FoldedTeam {
    const key = foldText(name);
    const known = this.teams.get(key);
    if (known) return Object.assign(known, { name: name.trim() });
    const team: FoldedTeam = { name: name.trim(), parent: null, managerName: null };
    this.teams.set(key, team);
    return team;
  }

  /** Whether a team is another one or below it. */
  private isBelow(key: string, above: string): boolean {
    for (let at: string | null = key; at !== null; at = this.teams.get(at)?.parent ?? null) {
      if (at === above) return true;
    }
    return false;
  }
}
