import { AnswerCache } from './answer-cache.js';

const answer = (size: number) => ({ bytes: new Uint8Array(size), gzip: false });

describe('AnswerCache', () => {
  it('gives back what was put, by its key only', () => {
    const cache = new AnswerCache(100);
    const one = answer(10);
    cache.put('team 1', one);
    expect([cache.get('team 1'), cache.get('team 2')]).toEqual([one, undefined]);
  });

  it('lets go of what was unused longest when it is full', () => {
    const cache = new AnswerCache(100);
    for (const key of ['a', 'b', 'c']) cache.put(key, answer(30));
    cache.get('a');
    cache.put('d', answer(40));
    expect(['a', 'b', 'c', 'd'].map((key) => cache.get(key) !== undefined)).toEqual([
      true,
      false,
      true,
      true,
    ]);
  });

  it('counts an answer that is put again once, and takes none that is larger than all it may hold', () => {
    const cache = new AnswerCache(100);
    for (let time = 0; time < 5; time += 1) cache.put('a', answer(60));
    cache.put('b', answer(40));
    expect([cache.get('a') !== undefined, cache.get('b') !== undefined]).toEqual([true, true]);
    cache.put('c', answer(101));
    expect([cache.get('a') !== undefined, cache.get('c')]).toEqual([true, undefined]);
  });
});
