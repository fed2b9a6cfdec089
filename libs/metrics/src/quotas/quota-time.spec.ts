import { makeCapacity } from '../capacity/make-capacity.js';
import { WEEKDAYS_ONLY, type RepTime } from '../capacity/work-calendar.js';
import { known } from '../measure/known.js';
import { parsePeriod } from '../periods/parse-period.js';
import { effectiveQuota } from './effective-quota.js';
import { PLAIN_POLICY, USUAL_RELIEF_AFTER, type QuotaPolicy } from './quota-policy.js';
import { quotaTime, type QuotaPerson } from './quota-time.js';

const nobody: QuotaPerson = { hireDay: null, leaveDay: null, absences: [] };
const time = (person: Partial<QuotaPerson>, policy: Partial<QuotaPolicy>) =>
  quotaTime({ ...nobody, ...person }, { ...PLAIN_POLICY, ...policy }, WEEKDAYS_ONLY);

/** What a full quota of a month asks of a rep under a policy. */
const asked = (
  person: Partial<QuotaPerson>,
  policy: Partial<QuotaPolicy>,
  amount: number,
  month: string,
  basis: 'full' | 'as_given' = 'full',
) => {
  const who = { ...nobody, ...person };
  const quota = time(person, policy);
  const rep: RepTime = {
    absences: who.absences,
    active: [{ from: who.hireDay, to: who.leaveDay }],
    ...(quota ? { quota } : {}),
  };
  const { start, end, grain } = parsePeriod(month)!;
  return effectiveQuota({ start, end, grain, amount, basis }, makeCapacity(WEEKDAYS_ONLY)(rep));
};

it('changes nothing without a policy, and nothing about who is always there', () => {
  expect(time({ hireDay: '2026-11-10' }, {})).toBeUndefined();
  expect(time({}, { ramp: [0, 0.5], hires: 'next_month', reliefAfter: 10 })).toBeUndefined();
});

it('steps up by months of tenure, from the day of hire', () => {
  // September 2026 has 22 working days: 9 up to the 11th.
  const person = { hireDay: '2026-08-12' };
  expect(asked(person, { ramp: [0.25, 0.75] }, 2200, '2026-09')).toEqual(known(900 * 0.25 + 1300 * 0.75));
  expect(asked(person, { ramp: [0.25, 0.75] }, 2200, '2027-09')).toEqual(known(2200));
  expect(asked(person, { ramp: [0] }, 2200, '2026-08')).toEqual(known(0));
});

it('prorates hires by days, by whole months from the next one, or up to a day of the month', () => {
  // November 2026 has 21 working days, 15 of them from the 10th on.
  const hired = { hireDay: '2026-11-10' };
  expect(asked(hired, {}, 2100, '2026-11')).toEqual(known(1500));
  expect(asked(hired, { hires: 'next_month' }, 2100, '2026-11')).toEqual(known(0));
  expect(asked(hired, { hires: 'next_month' }, 2300, '2026-12')).toEqual(known(2300));
  expect(asked(hired, { hires: 'cut_off' }, 2100, '2026-11')).toEqual(known(2100));
  expect(asked(hired, { hires: 'cut_off', cutOffDay: 9 }, 2100, '2026-11')).toEqual(known(0));
});

it('ramps a month that is asked for whole though it began before the hire', () =>
  expect(asked({ hireDay: '2026-11-10' }, { hires: 'cut_off', ramp: [0.5] }, 2100, '2026-11')).toEqual(
    known(1050),
  ));

it('asks leavers up to their last day', () => {
  // 6 of 21 working days are left from the 23rd on.
  const leaver = { hireDay: '2020-01-01', leaveDay: '2026-11-20' };
  expect(asked(leaver, {}, 2100, '2026-11')).toEqual(known(1500));
  expect(asked(leaver, { hires: 'next_month' }, 2100, '2026-11')).toEqual(known(1500));
});

it('takes long leave out of the quota only where the policy says so', () => {
  const absences = [{ from: '2026-11-02', to: '2026-11-16', fraction: 1 }];
  expect(asked({ absences }, {}, 2100, '2026-11')).toEqual(known(2100));
  expect(asked({ absences }, { reliefAfter: USUAL_RELIEF_AFTER }, 2100, '2026-11')).toEqual(known(1000));
  expect(asked({ absences }, { reliefAfter: 11 }, 2100, '2026-11')).toEqual(known(2100));
});

it('sees the whole of a leave that began before the month', () => {
  const absences = [{ from: '2026-10-19', to: '2026-11-03', fraction: 1 }];
  expect(asked({ absences }, { reliefAfter: 10 }, 2100, '2026-11')).toEqual(known(1900));
});

it('leaves quotas as given alone', () => {
  const absences = [{ from: '2026-11-02', to: '2026-11-30', fraction: 1 }];
  const policy = { ramp: [0.5], hires: 'next_month', reliefAfter: 10 } as const;
  expect(asked({ hireDay: '2026-11-10', absences }, policy, 2100, '2026-11', 'as_given')).toEqual(
    known(2100),
  );
});
