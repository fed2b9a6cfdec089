/** What one row of a roster says of a rep; what it does not say (or leaves blank) is absent. Days YYYY-MM-DD. */
export interface RosterFields {
  readonly name: string;
  readonly email?: string;
  readonly employeeId?: string;
  readonly jobRole?: string;
  readonly team?: string;
  readonly parentTeam?: string;
  readonly manager?: string;
  readonly hireDay?: string;
  readonly leaveDay?: string;
  readonly zone?: string;
  readonly region?: string;
  readonly ftePercent?: number;
}

/** One row of one live roster import, or a person's change. */
export interface RosterRevision {
  readonly line: number;
  /** The rep it was for so far; null: not known yet. */
  readonly repId: number | null;
  /** From when team, job role and FTE are so. */
  readonly from: string;
  readonly fields: RosterFields;
  /** Being imported now: only such a row can be refused. */
  readonly fresh: boolean;
}

/** Something that holds from a day on; null: as far back as known. */
export interface Dated<T> {
  from: string | null;
  value: T;
}

export interface Role {
  readonly jobRole: string | null;
  readonly ftePercent: number;
}

/** A rep as the live revisions tell it. */
export interface FoldedRep {
  /** Places of its revisions in the input. */
  revisions: number[];
  name: string;
  email: string | null;
  employeeId: string | null;
  hireDay: string | null;
  leaveDay: string | null;
  zone: string | null;
  region: string | null;
  /** Folded names of teams, oldest first. */
  teams: Dated<string>[];
  roles: Dated<Role>[];
}

export interface FoldedTeam {
  name: string;
  /** Folded name of the parent team. */
  parent: string | null;
  managerName: string | null;
}

export interface RosterProblem {
  readonly revision: number;
  readonly code: string;
  readonly column: string | null;
  readonly value: string | null;
  readonly message: string;
}

export interface FoldedRoster {
  readonly reps: FoldedRep[];
  /** By folded name. */
  readonly teams: ReadonlyMap<string, FoldedTeam>;
  /** Of fresh revisions: what each did. */
  readonly effects: ReadonlyMap<number, 'new' | 'changed' | 'same'>;
  readonly problems: readonly RosterProblem[];
}
