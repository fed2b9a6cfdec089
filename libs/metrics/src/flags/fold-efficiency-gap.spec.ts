import { foldFlags } from './fold-flags.js';
import { november, say } from './testing/scenario.js';

const prior = { rate: 0.07, strength: 60 };
const gap = { successes: 18, trials: 450, activity: 450, teamActivity: 400, prior };
const fold = (ratios: (typeof gap)[], more = {}) => {
  let next = 0;
  const checks = november(ratios.map(() => 9)).map((check) =>
    check.capacity > 0 ? { ...check, ...more, ratio: ratios[next++] } : check,
  );
  return foldFlags({ period: null, checks, kinds: ['efficiency_gap'] });
};

// Worked examples of docs/concepts/flags.md among them.
it('raises when the true rate lies below 75% of the team with more than 70%', () =>
  expect(fold([gap])).toMatchObject([
    { openedDay: '2026-11-02', evidence: { raised: { rawRate: 0.04, teamRate: 0.07, rate: 22.2 / 510 } } },
  ]));

it('says the rate, the record, the team, and how sure it is', () =>
  expect(say(fold([gap])[0], 'booking_rate')).toBe(
    'Ana: booking rate 4% (18 of 450), team 7%. Activity is normal. Likely real: 4 in 5. Coach the conversation, not the volume.',
  ));

it('is not raised on few trials, nor for who works less than the team, nor for a rate that may be luck', () => {
  expect(fold([{ ...gap, successes: 0, trials: 29 }])).toEqual([]);
  expect(fold([{ ...gap, teamActivity: 451 }])).toEqual([]);
  expect(fold([{ ...gap, successes: 26 }])).toEqual([]);
});

it('clears below 50%, not in between', () => {
  const likely = { ...gap, successes: 22 };
  const unlikely = { ...gap, successes: 27 };
  expect(fold([gap, likely])).toMatchObject([{ closedDay: null }]);
  expect(fold([gap, likely, unlikely])).toMatchObject([
    { closedDay: '2026-11-04', closedBecause: 'cleared' },
  ]);
});

it('leaves out reps on their ramp', () => expect(fold([gap], { ramp: 0.4 })).toEqual([]));
