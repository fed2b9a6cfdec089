import { parseArgs } from 'node:util';
import { CodedError } from '../common/coded-error.js';
import { OPERATOR, ROLES, type Role } from '../common/viewer.js';
import { UsersService } from '../features/users/users.service.js';
import { say, withApp, type Command } from './command.js';

const USAGE = 'user add EMAIL --role ROLE [--team NAME] [--rep NAME] [--name NAME] [--password PASSWORD]';

const usage = (why: string): CodedError =>
  new CodedError('cli.user', `${why}\nUsage: paceline ${USAGE}\nRoles: ${ROLES.join(', ')}.`);

/** What the arguments ask for, checked as far as that goes without the database. */
export function readUserArguments(args: readonly string[]) {
  const { values, positionals } = parse(args);
  const [verb, email, ...more] = positionals;
  if (verb !== 'add') throw usage('The one thing to do with users here is to add them.');
  if (email === undefined || !/^[^\s@]+@[^\s@]+$/.test(email)) throw usage('An e-mail address is missing.');
  if (more.length > 0) throw usage(`What is "${more.join(' ')}"? Put a name of several words in quotes.`);
  const role = ROLES.find((known): known is Role => known === values.role);
  if (role === undefined) throw usage(`--role must be one of ${ROLES.join(', ')}.`);
  return { ...values, email, role, name: values.name ?? nameOf(email) };
}

export const userCommand: Command = {
  usage: USAGE,
  summary: 'make an account; without a password one is made up and shown once',
  async run(args) {
    const { email, role, name, team, rep, password } = readUserArguments(args);
    return withApp(async (app) => {
      const users = app.get(UsersService, { strict: false });
      const teamId = team === undefined ? null : oneOf('team', team, await users.teamsNamed(team));
      const repId = role === 'rep' ? oneOf('rep', rep ?? email, await users.repsNamed(rep ?? email)) : null;
      const wish = { email, name, role, teamId, repId, password };
      const { user, oneTimePassword } = await users.create(OPERATOR, wish);
      say(`${user.email} is ${user.role}${user.team === null ? '' : ` of ${user.team}`} now.`);
      if (oneTimePassword !== null) say(`Password, shown this once: ${oneTimePassword}`);
      return 0;
    });
  },
};

function parse(args: readonly string[]) {
  const option = { type: 'string' } as const;
  const options = { role: option, team: option, rep: option, name: option, password: option };
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw usage(error instanceof Error ? error.message : String(error));
  }
}

function oneOf(kind: string, name: string, ids: readonly number[]): number {
  const [id] = ids;
  if (id === undefined)
    throw new CodedError('cli.user', `There is no ${kind} "${name}". Check how it is written.`);
  if (ids.length > 1) throw new CodedError('cli.user', `There are ${ids.length} of the ${kind} "${name}".`);
  return id;
}

/** A name to start with. Example: nameOf('ana.silva@example.com') is 'Ana Silva'. */
export const nameOf = (email: string): string =>
  (email.split('@')[0] ?? email)
    .split(/[._-]+/)
    .filter((part) => part !== '')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join(' ');
