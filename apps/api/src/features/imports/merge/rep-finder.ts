import { foldText } from './fold-text.js';
import type { FoldedRep, RosterFields, RosterProblem } from './roster.types.js';

type Found = { readonly rep?: FoldedRep; readonly problem?: Omit<RosterProblem, 'revision'> };

const differ = (a: string | null, b: string | undefined): boolean =>
  a !== null && b !== undefined && foldText(a) !== foldText(b);

/** Finds the rep that a row of a roster means among those known so far. */
export class RepFinder {
  readonly reps: FoldedRep[] = [];
  private readonly byId = new Map<string, FoldedRep[]>();
  private readonly byEmail = new Map<string, FoldedRep[]>();
  private readonly byName = new Map<string, FoldedRep[]>();

  /** By employee id, else e-mail, else name; whoever has another id (or, by name, another e-mail) is somebody else. */
  find(fields: RosterFields): Found {
    const ids = this.of(this.byId, fields.employeeId);
    if (ids[0]) return { rep: ids[0] };
    const emails = this.of(this.byEmail, fields.email).filter(
      (rep) => !differ(rep.employeeId, fields.employeeId),
    );
    if (emails[0]) return { rep: emails[0] };
    const names = this.of(this.byName, fields.name).filter(
      (rep) => !differ(rep.employeeId, fields.employeeId) && !differ(rep.email, fields.email),
    );
    if (names.length < 2) return { rep: names[0] };
    const message = `${names.length} reps are named ${fields.name}. Add a column with the employee id or e-mail address.`;
    return {
      rep: names[0],
      problem: { code: 'roster.ambiguous_rep', column: 'name', value: fields.name, message },
    };
  }

  /** Notes a rep under all it can be found by now. */
  keep(rep: FoldedRep): void {
    if (rep.revisions.length === 1) this.reps.push(rep);
    this.note(this.byId, rep.employeeId, rep);
    this.note(this.byEmail, rep.email, rep);
    this.note(this.byName, rep.name, rep);
  }

  private note(index: Map<string, FoldedRep[]>, text: string | null, rep: FoldedRep): void {
    if (text === null) return;
    const list = index.get(foldText(text)) ?? [];
    if (!list.includes(rep)) index.set(foldText(text), [...list, rep]);
  }

  /** Those who still answer to it: a former name or address finds nobody. */
  private of(index: Map<string, FoldedRep[]>, text: string | undefined): FoldedRep[] {
    if (text === undefined) return [];
    const key = foldText(text);
    const current = (rep: FoldedRep): string | null =>
      index === this.byId ? rep.employeeId : index === this.byEmail ? rep.email : rep.name;
    return (index.get(key) ?? []).filter((rep) => foldText(current(rep) ?? '') === key);
  }
}
