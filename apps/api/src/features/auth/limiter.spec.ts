import { Limiter } from './limiter.js';

const held = () => {
  let release = (): void => undefined;
  const done = new Promise<void>((resolve) => (release = resolve));
  return { done, release };
};

describe('Limiter', () => {
  it('runs no more at once than it may, and refuses when the line is full', async () => {
    const limiter = new Limiter(1, 1, () => new Error('full'));
    const first = held();
    const order: string[] = [];
    const one = limiter.run(() => first.done.then(() => order.push('one')));
    const two = limiter.run(() => Promise.resolve(order.push('two')));
    await expect(limiter.run(() => Promise.resolve())).rejects.toThrow('full');
    expect(order).toEqual([]);
    first.release();
    await Promise.all([one, two]);
    expect(order).toEqual(['one', 'two']);
  });

  it('frees the place of work that failed', async () => {
    const limiter = new Limiter(1, 0, () => new Error('full'));
    await expect(limiter.run(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    await expect(limiter.run(() => Promise.resolve(7))).resolves.toBe(7);
  });
});
