type Step = <T>(name: string, work: () => Promise<T>, note?: (result: T) => string) => Promise<T>;

/**
 * Prints what took how long: `  database    up to date   0.4 s`.
 *
 * @param print writes one line
 */
export const steps =
  (print: (line: string) => void): Step =>
  async (name, work, note) => {
    const from = performance.now();
    const result = await work();
    const seconds = ((performance.now() - from) / 1000).toFixed(1);
    print(`  ${name.padEnd(12)}${(note?.(result) ?? 'started').padEnd(14)}${seconds} s`);
    return result;
  };
