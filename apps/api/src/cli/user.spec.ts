import { readUserArguments } from './user.js';

describe('paceline user add', () => {
  it('takes e-mail, role and team, and makes a name of the e-mail', () => {
    expect(
      readUserArguments(['add', 'ana.silva@example.com', '--role', 'manager', '--team', 'East']),
    ).toMatchObject({
      email: 'ana.silva@example.com',
      role: 'manager',
      team: 'East',
      name: 'Ana Silva',
    });
  });

  it.each([
    [['add', 'ana@example.com'], /--role must be one of admin/],
    [['add', '--role', 'rep'], /e-mail address is missing/],
    [['add', 'ana@example.com', '--role', 'boss'], /--role must be one of/],
    [['remove', 'ana@example.com'], /add them/],
    [['add', 'ana@example.com', '--role', 'rep', '--colour', 'red'], /colour/],
  ])('says what is wrong with %j', (args, message) => {
    expect(() => readUserArguments(args)).toThrow(message);
  });
});
