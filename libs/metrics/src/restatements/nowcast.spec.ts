import { known } from '../measure/known.js';
import { unknown } from '../measure/unknown.js';
import { nowcast } from './nowcast.js';

it('projects what is known to the whole', () => expect(nowcast(40, 0.8)).toEqual(known(50)));
it('leaves a complete total as it is', () => expect(nowcast(40, 1)).toEqual(known(40)));
it('waits when half or less is known', () => {
  expect(nowcast(40, 0.5)).toEqual(unknown('waiting_for_data'));
  expect(nowcast(0, 0)).toEqual(unknown('waiting_for_data'));
});
