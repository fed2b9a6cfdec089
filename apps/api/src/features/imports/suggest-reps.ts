import { foldText } from './merge/fold-text.js';

/** A rep as far as names in files may mean it. */
export interface Candidate {
  readonly id: number;
  readonly name: string;
  readonly email: string | null;
  readonly employeeId: string | null;
}

const MOST = 3;
/** Below this likeness a name is no suggestion. */
const LEAST = 0.5;

/** Finds whom names in files may mean among these reps; prepared once for many names. */
export class RepSuggestions {
  private readonly known: { rep: Candidate; id: string; email: string; name: string; pairs: Set<string> }[];

  constructor(reps: readonly Candidate[]) {
    this.known = reps.map((rep) => {
      const name = plain(rep.name);
      return {
        rep,
        id: plain(rep.employeeId ?? ''),
        email: plain(rep.email ?? ''),
        name,
        pairs: pairs(name),
      };
    });
  }

  /**
   * Likeliest first, three at most: employee id, then e-mail, then the exact name, then similar ones.
   *
   * new RepSuggestions([john]).of('jon smith') is [{ id: 7, name: 'John Smith' }]
   */
  of(text: string): { id: number; name: string }[] {
    const key = plain(text);
    if (key === '') return [];
    const words = key.includes('@') ? (key.split('@')[0] ?? '').replace(/[._-]+/g, ' ') : key;
    const parts = pairs(words);
    return this.known
      .map((known) => ({ rep: known.rep, score: scoreOf(key, words, parts, known) }))
      .filter(({ score }) => score >= LEAST)
      .sort((a, b) => b.score - a.score || a.rep.name.localeCompare(b.rep.name))
      .slice(0, MOST)
      .map(({ rep: { id, name } }) => ({ id, name }));
  }
}

function scoreOf(
  key: string,
  words: string,
  parts: ReadonlySet<string>,
  known: { id: string; email: string; name: string; pairs: ReadonlySet<string> },
): number {
  if (known.id === key) return 4;
  if (known.email === key) return 3;
  if (known.name === key) return 2;
  return Math.max(likeness(parts, known.pairs), initials(words, known.name));
}

/** Folded, without accents and punctuation: 'Müller, Jürgen' is 'muller jurgen'. */
const plain = (text: string): string =>
  foldText(
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/[^\p{L}\p{N}@._\- ]/gu, ' '),
  );

/** 'j smith' or 'smith j' for 'john smith': a good guess, no more. */
function initials(text: string, name: string): number {
  const [a, b] = [text.replace(/\./g, '').split(' '), name.split(' ')];
  if (a.length !== b.length || a.length < 2) return 0;
  const fits = (parts: string[]): boolean =>
    parts.every((part, at) => part === b[at] || (part.length === 1 && b[at]?.startsWith(part)));
  return fits(a) || fits([...a].reverse()) ? 0.8 : 0;
}

/** How many pairs of neighbouring letters two texts share, 0 to 1; the order of words hardly matters. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 0;
  let shared = 0;
  for (const pair of a) if (b.has(pair)) shared += 1;
  return (2 * shared) / (a.size + b.size);
}

function pairs(text: string): Set<string> {
  const found = new Set<string>();
  for (const word of text.split(' ')) {
    for (let at = 0; at < word.length - 1; at += 1) found.add(word.slice(at, at + 2));
  }
  return found;
}
