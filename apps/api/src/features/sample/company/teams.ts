import type { SampleTeam } from './company.types.js';
import type { Region } from './holidays.js';
import type { NameList } from './names.js';
import type { Rng } from './rng.js';

const ZONES: Record<Region, readonly string[]> = {
  US: ['America/New_York', 'America/Chicago', 'America/Los_Angeles'],
  GB: ['Europe/London'],
  DE: ['Europe/Berlin'],
};
const DEFAULT_TEAMS: readonly [string, Region][] = [
  ['Americas', 'US'],
  ['UK & Ireland', 'GB'],
  ['Central Europe', 'DE'],
];
const AREAS: readonly [string, Region][] = [
  ['East', 'US'],
  ['West', 'US'],
  ['South', 'US'],
  ['Midwest', 'US'],
  ['Northern Europe', 'GB'],
  ['Central Europe', 'DE'],
];
const CITIES: Record<Region, string> = {
  US: 'Atlanta Austin Baltimore Boston Charlotte Chicago Dallas Denver Detroit Houston Memphis Miami Nashville Phoenix Portland Raleigh Seattle Tampa',
  GB: 'Belfast Birmingham Bristol Cardiff Dublin Edinburgh Glasgow Leeds Liverpool London Manchester Newcastle Nottingham Oxford Sheffield York',
  DE: 'Berlin Bremen Dortmund Dresden Düsseldorf Essen Frankfurt Graz Hamburg Hannover Köln Leipzig München Nürnberg Salzburg Stuttgart Wien Zürich',
};
const SEGMENTS = ['Enterprise', 'Mid-Market', 'Growth', 'Commercial', 'Public'];
// The strong, the usual and the weak third: with three teams each is one, so that "the weakest team" has an answer.
export const STRENGTHS = [1.05, 1, 0.92];

/** How many teams: nine reps each up to 90 reps, ten above; never none. `teamCount(27)` is 3. */
export const teamCount = (reps: number): number => Math.max(1, Math.round(reps / (reps <= 90 ? 9 : 10)));

/** The teams of a company; up to eight hang on one "Sales", more of them on areas. */
export function makeTeams(reps: number, names: NameList, rng: Rng): SampleTeam[] {
  const count = teamCount(reps);
  const strengths = count === 3 ? rng.shuffle(STRENGTHS) : null;
  return Array.from({ length: count }, (_, index) => {
    const [name, parent, region] = count <= 3 ? small(index) : large(index, count);
    return {
      index,
      name,
      parent,
      manager: names.next(),
      region,
      zone: rng.pick(ZONES[region]),
      strength: strengths?.[index] ?? rng.pick(STRENGTHS),
    };
  });
}

function small(index: number): [string, string, Region] {
  const [name, region] = DEFAULT_TEAMS[index] as [string, Region];
  return [name, 'Sales', region];
}

function large(index: number, count: number): [string, string, Region] {
  const [area, region] = AREAS[index % AREAS.length] as [string, Region];
  const cities = CITIES[region].split(' ');
  // Four areas share the American cities, so each takes its own stride through them.
  const place = Math.floor(index / AREAS.length);
  const city =
    cities[
      (place * (region === 'US' ? 4 : 1) + (region === 'US' ? index % AREAS.length : 0)) % cities.length
    ];
  const lap = Math.floor((place * (region === 'US' ? 4 : 1)) / cities.length);
  return [
    `${city} ${SEGMENTS[lap % SEGMENTS.length]}${lap >= SEGMENTS.length ? ` ${Math.floor(lap / SEGMENTS.length) + 1}` : ''}`,
    count <= 8 ? 'Sales' : area,
    region,
  ];
}
