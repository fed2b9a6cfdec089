import { draws } from './draw.mjs';

const DAILY = [
  { metric: 'calls', source: 'dialer', mean: 30, dispersion: 4 },
  { metric: 'emails', source: 'crm', mean: 12, dispersion: 2 },
  { metric: 'meetings', source: 'crm', mean: 0.8, dispersion: 1.2 },
];

/**
 * Working days of reps with two sources. Once the dialer delivers nothing for four days, for all; later the whole of
 * one team is silent for three; and some reps stop on their own, each on some day, and do nothing more.
 * @param {object} options
 * @param {number} options.seed
 * @param {number} [options.reps] in teams of ten (100)
 * @param {number} [options.days] working days (90)
 * @param {number} [options.stopShare] part of the reps who stop (0.06)
 * @returns {{ days: number, outages: object[], reps: object[] }} outages: source (null: all), team (null: all), from, to;
 *   reps: name, team, stopsAt (null: never), series (metric, source, dailyMean, values by day)
 */
export function outageWorld({ seed, reps = 100, days = 90, stopShare = 0.06 }) {
  const draw = draws(seed);
  const first = 45 + draw.below(15);
  const outages = [
    { source: 'dialer', team: null, from: first, to: first + 3 },
    { source: null, team: 'team 2', from: first + 10, to: first + 12 },
  ];
  const isOut = (source, team, day) =>
    outages.some(
      (out) =>
        (out.source ?? source) === source && (out.team ?? team) === team && day >= out.from && day <= out.to,
    );
  const oneRep = (_, index) => {
    const team = `team ${Math.floor(index / 10) + 1}`;
    const stopsAt = draw.chance(stopShare) ? 40 + draw.below(days - 50) : null;
    const series = DAILY.map(({ metric, source, mean, dispersion }) => {
      const dailyMean = mean * draw.around(0.3);
      const values = Array.from({ length: days }, (_, day) => {
        const count = draw.count(dailyMean, dispersion);
        return isOut(source, team, day) || (stopsAt !== null && day >= stopsAt) ? 0 : count;
      });
      return { metric, source, dailyMean, values };
    });
    return { name: `rep ${index + 1}`, team, stopsAt, series };
  };
  return { days, outages, reps: Array.from({ length: reps }, oneRep) };
}
