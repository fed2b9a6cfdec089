import { DEFAULT_FLAG_RULES } from './flag-rules.js';
import { flagRulesWith } from './flag-rules-with.js';

it('changes the thresholds given and leaves the others', () => {
  const rules = flagRulesWith({ atRisk: { raiseBelow: 0.3 }, minRamp: 0.4 });
  expect(rules.atRisk).toEqual({ ...DEFAULT_FLAG_RULES.atRisk, raiseBelow: 0.3 });
  expect(rules).toMatchObject({ minRamp: 0.4, stalled: DEFAULT_FLAG_RULES.stalled });
});
it('changes nothing without changes', () => expect(flagRulesWith()).toEqual(DEFAULT_FLAG_RULES));
it('survives being written as JSON: thresholds are data', () =>
  expect(JSON.parse(JSON.stringify(DEFAULT_FLAG_RULES))).toEqual(DEFAULT_FLAG_RULES));
