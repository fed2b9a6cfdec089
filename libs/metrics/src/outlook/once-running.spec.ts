import { onceRunning } from './once-running.js';

it('leaves out a start that is nothing like the rest, and only the start', () => {
  expect(onceRunning([1, 2, 30, 28, 31])).toEqual([null, null, 30, 28, 31]);
  expect(onceRunning([30, 1, 31])).toEqual([30, 1, 31]);
});
it('keeps a series that grows, that has gaps, or that is mostly nothing', () => {
  expect(onceRunning([10, 20, 30, 40])).toEqual([10, 20, 30, 40]);
  expect(onceRunning([null, 10, null, 12])).toEqual([null, 10, null, 12]);
  expect(onceRunning([0, 0, 0, 5])).toEqual([0, 0, 0, 5]);
  expect(onceRunning([])).toEqual([]);
});
