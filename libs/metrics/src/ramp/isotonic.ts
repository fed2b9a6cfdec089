/** A value, and how much it counts. */
export interface Weighted {
  readonly value: number;
  readonly weight: number;
}

/**
 * The series that never falls and lies closest to the values (least weighted squares): neighbours that fall are pooled
 * into their mean until none does (pool adjacent violators; Ayer and others 1955). As long as the input; values without
 * weight take over the level before them, or after where there is none before.
 * @example isotonic([{ value: 1, weight: 1 }, { value: 3, weight: 1 }, { value: 2, weight: 1 }]) // [1, 2.5, 2.5]
 */
export function isotonic(points: readonly Weighted[]): number[] {
  const blocks: { value: number; weight: number; length: number }[] = [];
  for (const { value, weight } of points) {
    blocks.push({ value: weight > 0 ? value : -Infinity, weight: Math.max(0, weight), length: 1 });
    for (let last = blocks.at(-1); last && falls(blocks); last = blocks.at(-1)) {
      const before = blocks.at(-2);
      if (!before) break;
      blocks.splice(-2, 2, pooled(before, last));
    }
  }
  const firstKnown = blocks.find(({ weight }) => weight > 0)?.value ?? 0;
  return blocks.flatMap(({ value, weight, length }) =>
    Array<number>(length).fill(weight > 0 ? value : firstKnown),
  );
}

type Block = { value: number; weight: number; length: number };

function falls(blocks: readonly Block[]): boolean {
  const [before, last] = [blocks.at(-2), blocks.at(-1)];
  return before !== undefined && last !== undefined && before.value > last.value;
}

function pooled(a: Block, b: Block): Block {
  const weight = a.weight + b.weight;
  const length = a.length + b.length;
  if (b.weight <= 0 || a.weight <= 0) return { ...(b.weight > 0 ? b : a), length };
  return { value: (a.value * a.weight + b.value * b.weight) / weight, weight, length };
}
