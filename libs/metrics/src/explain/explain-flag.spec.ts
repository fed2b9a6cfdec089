import { explainFlag } from './explain-flag.js';

it('shows what the number was computed from, and the limits', () => {
  const math = explainFlag({
    kind: 'sudden_drop',
    value: 5.4,
    raise: 5,
    clear: 1,
    from: [{ name: 'usual week', value: 40, unit: 'count', source: 'last 26 weeks' }],
  });
  expect(math).toMatchObject({
    key: 'sudden_drop',
    title: 'Sudden drop',
    result: { value: 5.4, unit: 'factor' },
  });
  expect(math.inputs.map(({ name, value }) => [name, value])).toEqual([
    ['usual week', 40],
    ['raised at', 5],
    ['cleared at', 1],
  ]);
});
it('leaves out a limit that there is not', () => {
  const math = explainFlag({ kind: 'stalled', value: null, raise: 0.001, clear: null, from: [] });
  expect(math.inputs).toHaveLength(1);
  expect(math.result.value).toBeNull();
});
