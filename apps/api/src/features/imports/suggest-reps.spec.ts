import { RepSuggestions } from './suggest-reps.js';

const reps = [
  { id: 1, name: 'John Smith', email: 'john.smith@example.com', employeeId: '4711' },
  { id: 2, name: 'Joan Smythe', email: null, employeeId: null },
  { id: 3, name: 'Jürgen Müller', email: null, employeeId: null },
  { id: 4, name: 'Ana Silva', email: null, employeeId: null },
];
const first = (text: string): string | undefined => new RepSuggestions(reps).of(text)[0]?.name;

describe('RepSuggestions', () => {
  it.each([
    ['4711', 'John Smith'],
    ['JOHN.SMITH@example.com', 'John Smith'],
    ['jon smith', 'John Smith'],
    ['Smith, John', 'John Smith'],
    ['Smith J.', 'John Smith'],
    ['Juergen Muller', 'Jürgen Müller'],
    ['ana.silva@other.test', 'Ana Silva'],
  ])('takes %s for %s', (text, name) => expect(first(text)).toBe(name));

  it('suggests nobody for a name like none', () => expect(first('Quux Zyzzy')).toBeUndefined());
  it('suggests nobody for a blank', () => expect(first('  ')).toBeUndefined());
});
