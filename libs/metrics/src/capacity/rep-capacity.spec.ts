import fc from 'fast-check';
import { repCapacity } from './rep-capacity.js';
import type { CapacityKind, RepTime } from './work-calendar.js';

const start = '2026-11-23';
const base = Float64Array.of(1, 1, 1, 0, 0.5);
const of = (rep: RepTime, kind?: CapacityKind) => [...repCapacity(start, base, rep, kind)];

it('is the region’s working days for a rep with nothing of the own, without copying', () => {
  expect(repCapacity(start, base, {})).toBe(base);
  const usual = {
    fte: [{ from: '2020-01-01', to: null, fraction: 1 }],
    active: [{ from: '2020-01-01', to: null }],
  };
  expect(repCapacity(start, base, usual)).toBe(base);
});

it('takes absences off by their fraction, overlapping ones once', () => {
  const absences = [
    { from: '2026-11-20', to: '2026-11-23', fraction: 0.5 },
    { from: '2026-11-23', to: '2026-11-23', fraction: 1 },
    { from: '2026-11-27', to: '2026-12-31', fraction: 1 },
  ];
  expect(of({ absences })).toEqual([0, 1, 1, 0, 0]);
});

it('counts part time by its dates, the last range on top', () => {
  const fte = [
    { from: null, to: null, fraction: 0.8 },
    { from: '2026-11-25', to: null, fraction: 0.5 },
  ];
  expect(of({ fte })).toEqual([0.8, 0.8, 0.5, 0, 0.25]);
});

it('is zero before hire, after the last day, and in a period before either', () => {
  expect(of({ active: [{ from: '2026-11-24', to: '2026-11-25' }] })).toEqual([0, 1, 1, 0, 0]);
  expect(of({ active: [{ from: '2026-12-01', to: null }] })).toEqual([0, 0, 0, 0, 0]);
  expect(of({ active: [] })).toEqual([0, 0, 0, 0, 0]);
});

it('keeps two spans of membership apart', () => {
  const active = [
    { from: null, to: '2026-11-23' },
    { from: '2026-11-25', to: null },
  ];
  expect(of({ active })).toEqual([1, 0, 1, 0, 0.5]);
});

it('leaves absences out of “employed”, and hire and leave out of “full”', () => {
  const rep: RepTime = {
    absences: [{ from: '2026-11-24', to: '2026-11-24', fraction: 1 }],
    active: [{ from: '2026-11-24', to: null }],
  };
  expect(of(rep)).toEqual([0, 0, 1, 0, 0.5]);
  expect(of(rep, 'employed')).toEqual([0, 1, 1, 0, 0.5]);
  expect(of(rep, 'full')).toEqual([1, 1, 1, 0, 0.5]);
});

it('stays between 0 and the region’s day for any fractions', () => {
  const fraction = fc.double({ min: -1, max: 2, noNaN: true });
  fc.assert(
    fc.property(fraction, fraction, (part, off) => {
      const rep = {
        fte: [{ from: null, to: null, fraction: part }],
        absences: [{ from: '2026-11-24', to: '2026-11-25', fraction: off }],
      };
      of(rep).forEach((day, index) => expect(day >= 0 && day <= (base[index] ?? 0)).toBe(true));
    }),
  );
});

it('counts a full quota by the days employed, unless something says otherwise', () => {
  const hired = { active: [{ from: '2026-11-24', to: null }] };
  expect(of(hired, 'quota')).toEqual([0, 1, 1, 0, 0.5]);
  expect(of({ ...hired, quota: { active: [{ from: null, to: null }] } }, 'quota')).toEqual([1, 1, 1, 0, 0.5]);
  expect(of({ quota: { parts: [{ from: null, to: '2026-11-24', fraction: 0.25 }] } }, 'quota')).toEqual([
    0.25, 0.25, 1, 0, 0.5,
  ]);
  const absences = [{ from: '2026-11-23', to: '2026-11-24', fraction: 1 }];
  expect(of({ absences }, 'quota')).toEqual([1, 1, 1, 0, 0.5]);
  expect(of({ absences, quota: { relief: absences } }, 'quota')).toEqual([0, 0, 1, 0, 0.5]);
  expect(of({ quota: { relief: absences } }, 'employed')).toEqual([1, 1, 1, 0, 0.5]);
});
