import { setTimeout as sleep } from 'node:timers/promises';
import { measureRuntime, prometheusText } from './runtime-measures.js';

describe('measuring the process', () => {
  it('sees that the thread was held up, and forgets it once told', async () => {
    const measure = measureRuntime();
    await sleep(30);
    const until = performance.now() + 80;
    while (performance.now() < until);
    await sleep(30);
    const held = measure();
    expect(held.longestDelay).toBeGreaterThan(0.05);
    expect(held.residentBytes).toBeGreaterThan(1e6);
    expect(measure().longestDelay).toBeLessThan(held.longestDelay);
  });

  it('is written as Prometheus reads it', () => {
    const text = prometheusText({
      delay: new Map([
        [0.5, 0.001],
        [0.99, 0.02],
      ]),
      longestDelay: 0.5,
      residentBytes: 1000,
    });
    expect(text).toContain('\npaceline_event_loop_delay_seconds{quantile="0.99"} 0.02\n');
    expect(text).toContain('\npaceline_event_loop_delay_seconds{quantile="1"} 0.5\n');
    expect(text).toContain('\nprocess_resident_memory_bytes 1000\n');
    expect(text.endsWith('\n')).toBe(true);
  });
});
