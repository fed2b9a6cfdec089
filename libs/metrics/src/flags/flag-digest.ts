import { falseDiscoverySet } from './false-discovery-set.js';
import { FLAG_PRIORITY, type FlagKind } from './flag-kind.js';

/** A flag raised today. */
export interface DigestFlag {
  readonly kind: FlagKind;
  /** Who is told. */
  readonly manager: number | string;
  /** The probability that it is real, where its kind has one (`flagPosterior`). */
  readonly posterior: number | null;
  readonly severity: number | null;
}

export interface FlagDigest<Flag extends DigestFlag> {
  /** To be told today: by manager in the order given, then by priority and severity. */
  readonly shown: Flag[];
  /** The rest: on the list, but nobody is interrupted. */
  readonly watch: Flag[];
}

/**
 * Which of today's new flags managers are told of. Drops and efficiency gaps are statistics over many reps: of each
 * manager's only those are told of which at most 20% are expected to be wrong. Nobody is told of more than five a day.
 * @param limits q: the share of wrong ones (0.2); cap: flags per manager and day (5)
 */
export function flagDigest<Flag extends DigestFlag>(
  flags: readonly Flag[],
  { q = 0.2, cap = 5 }: { readonly q?: number; readonly cap?: number } = {},
): FlagDigest<Flag> {
  const managers = [...new Set(flags.map(({ manager }) => manager))];
  const shown = managers.flatMap((manager) => {
    const own = flags.filter((flag) => flag.manager === manager);
    return likely(own, q).sort(byPriority).slice(0, cap);
  });
  const told = new Set(shown);
  return { shown, watch: flags.filter((flag) => !told.has(flag)).sort(byPriority) };
}

function likely<Flag extends DigestFlag>(flags: readonly Flag[], q: number): Flag[] {
  const certain = flags.filter(({ posterior }) => posterior === null);
  const guesses = flags.filter(({ posterior }) => posterior !== null);
  const wrong = guesses.map(({ posterior }) => 1 - (posterior ?? 0));
  return [...certain, ...falseDiscoverySet(wrong, q).flatMap((index) => guesses[index] ?? [])];
}

function byPriority(a: DigestFlag, b: DigestFlag): number {
  const rank = FLAG_PRIORITY.indexOf(a.kind) - FLAG_PRIORITY.indexOf(b.kind);
  return rank || (b.severity ?? 0) - (a.severity ?? 0);
}
