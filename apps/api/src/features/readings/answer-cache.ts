import type { ReadyAnswer } from './ready-answer.js';

/**
 * The answers used last, within a limit of bytes. A key must name everything that the answer depends on: whose scope,
 * which question, and the versions of what it was worked out from.
 */
export class AnswerCache {
  private readonly answers = new Map<string, ReadyAnswer>();
  private held = 0;

  constructor(private readonly most: number) {}

  get(key: string): ReadyAnswer | undefined {
    const found = this.answers.get(key);
    if (found) {
      // A map gives back the order of insertion: what is used goes to the end, what is first was unused longest.
      this.answers.delete(key);
      this.answers.set(key, found);
    }
    return found;
  }

  put(key: string, answer: ReadyAnswer): void {
    this.remove(key);
    if (answer.bytes.byteLength > this.most) return;
    this.answers.set(key, answer);
    this.held += answer.bytes.byteLength;
    for (const oldest of this.answers.keys()) {
      if (this.held <= this.most) break;
      this.remove(oldest);
    }
  }

  private remove(key: string): void {
    this.held -= this.answers.get(key)?.bytes.byteLength ?? 0;
    this.answers.delete(key);
  }
}
