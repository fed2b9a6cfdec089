import { FLAG_PRIORITY, type FlagKind } from './flag-kind.js';

/**
 * Of several open flags of a rep the one that explains the others: first match by priority, the most severe of one
 * kind. All of them are stored; this one is shown. Undefined without any.
 * @example firstFlag([{ kind: 'behind_pace', severity: 0.1 }, { kind: 'data_missing', severity: null }])?.kind // 'data_missing'
 */
export function firstFlag<Flag extends { readonly kind: FlagKind; readonly severity: number | null }>(
  flags: readonly Flag[],
): Flag | undefined {
  const rank = ({ kind }: Flag) => FLAG_PRIORITY.indexOf(kind);
  const [first] = [...flags].sort((a, b) => rank(a) - rank(b) || (b.severity ?? 0) - (a.severity ?? 0));
  return first;
}
