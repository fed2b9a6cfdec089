const STEPS = [
  [0.05, '1 in 20'],
  [0.1, '1 in 10'],
  [0.2, '1 in 5'],
  [0.25, '1 in 4'],
  [0.3, '3 in 10'],
  [0.4, '4 in 10'],
  [0.5, '1 in 2'],
  [0.6, '6 in 10'],
  [0.7, '7 in 10'],
  [0.75, '3 in 4'],
  [0.8, '4 in 5'],
  [0.9, '9 in 10'],
  [0.95, '19 in 20'],
] as const;

/**
 * A probability as people say it, to the nearest step: no model knows 63.7%.
 * @example oddsInWords(0.21) // '1 in 5'
 * @example oddsInWords(0.99) // 'more than 19 in 20'
 */
export function oddsInWords(probability: number): string {
  if (probability < 0.03) return 'less than 1 in 20';
  if (probability > 0.97) return 'more than 19 in 20';
  const distance = ([step]: readonly [number, string]) => Math.abs(step - probability);
  const [nearest] = [...STEPS].sort((a, b) => distance(a) - distance(b));
  return nearest?.[1] ?? '';
}
