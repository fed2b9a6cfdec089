import type { EntityManager } from 'typeorm';
import type { AccountsService } from '../auth/accounts.service.js';
import { mailName } from './company/names.js';
import type { Prepared } from './files/prepare.js';
import { findSampleIds } from './sample.query.js';

/** Makes the accounts to look through: the leader, each team's manager, and one rep per team. Nobody can sign in to them. */
export async function addSampleAccounts(
  manager: EntityManager,
  accounts: AccountsService,
  prepared: Prepared,
): Promise<void> {
  const ids = await findSampleIds(manager);
  const teamId = new Map(ids.teams.map((team) => [team.name, team.id]));
  const roots = ids.teams.filter((team) => team.root);
  const add = async (
    name: string,
    role: 'leader' | 'manager' | 'rep',
    team: number | null,
    rep: number | null,
  ): Promise<void> => {
    const email = `${mailName(name)}.${role}@brightwater.example`;
    await accounts.insert(manager, {
      email,
      name,
      role,
      teamId: team,
      repId: rep,
      passwordHash: null,
      sample: true,
    });
  };
  await add(prepared.leader, 'leader', roots.length === 1 ? (roots[0]?.id ?? null) : null, null);
  for (const team of prepared.teams) {
    const id = teamId.get(team.name) ?? null;
    if (id === null) continue;
    await add(team.manager, 'manager', id, null);
    const rep = ids.reps.find((one) => one.employeeId === team.employeeId);
    if (rep) await add(rep.name, 'rep', null, rep.id);
  }
}
