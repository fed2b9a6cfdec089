import type { World } from './company.js';
import type { SampleRep } from './company.types.js';

/** The rep of the weakest team whom yesterday's file writes in another way, and how it writes the name: 'J. Weiß'. */
export function unknownRep({ company, calendar }: World): { rep: SampleRep; text: string } {
  const weakest = [...company.teams].sort((a, b) => a.strength - b.strength)[0];
  const works = (rep: SampleRep): boolean => calendar.capacity(rep, company.lastWorkday) > 0;
  const plain = company.reps.filter((rep) => works(rep) && rep.traits.length === 0);
  const rep = plain.find((one) => one.team === weakest) ?? plain[0] ?? (company.reps[0] as SampleRep);
  const [first = '', ...rest] = rep.name.split(' ');
  return { rep, text: `${first.slice(0, 1)}. ${rest.join(' ')}` };
}
