import { monitorEventLoopDelay } from 'node:perf_hooks';

const RESOLUTION_MS = 10;
const SHARES = [0.5, 0.9, 0.99] as const;

/** How this process is, since the last time it was asked. */
export interface RuntimeMeasures {
  /** How much later than due the HTTP thread came to what it should do, in seconds, by share of the times. */
  readonly delay: ReadonlyMap<number, number>;
  readonly longestDelay: number;
  readonly residentBytes: number;
}

/** Begins to measure; each call of the answer gives what was measured since the call before. */
export function measureRuntime(): () => RuntimeMeasures {
  const histogram = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  histogram.enable();
  // The histogram holds the times between two looks: what exceeds the interval is delay.
  const seconds = (nanoseconds: number): number => Math.max(0, nanoseconds / 1e6 - RESOLUTION_MS) / 1000;
  return () => {
    const delay = new Map(SHARES.map((share) => [share, seconds(histogram.percentile(share * 100))]));
    const longestDelay = seconds(histogram.max);
    histogram.reset();
    return { delay, longestDelay, residentBytes: process.memoryUsage.rss() };
  };
}

/** The measures in the text format that Prometheus reads. */
export function prometheusText({ delay, longestDelay, residentBytes }: RuntimeMeasures): string {
  const lines = [
    '# HELP paceline_event_loop_delay_seconds How long requests wait for the HTTP thread, since the last look.',
    '# TYPE paceline_event_loop_delay_seconds gauge',
    ...[...delay].map(([share, value]) => `paceline_event_loop_delay_seconds{quantile="${share}"} ${value}`),
    `paceline_event_loop_delay_seconds{quantile="1"} ${longestDelay}`,
    '# HELP process_resident_memory_bytes Memory of the server, threads included, the database not.',
    '# TYPE process_resident_memory_bytes gauge',
    `process_resident_memory_bytes ${residentBytes}`,
  ];
  return `${lines.join('\n')}\n`;
}
