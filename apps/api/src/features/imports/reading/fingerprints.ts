// All texts of two characters out of 64, to write twelve bits at a time.
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const PAIRS = Array.from({ length: 4096 }, (_, at) => `${LETTERS[at >> 6] ?? ''}${LETTERS[at & 63] ?? ''}`);

/** 32 bits as six characters. */
const written = (bits: number): string =>
  (PAIRS[bits >>> 20] ?? '') + (PAIRS[(bits >>> 8) & 4095] ?? '') + (PAIRS[bits & 255] ?? '');

/** A text in 128 bits: two runs of the cyrb53 mixing, side by side. Not for secrets. */
function hash128(text: string): [number, number, number, number] {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  let c = 0x9e3779b9;
  let d = 0x85ebca6b;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
    c = Math.imul(c ^ code, 3266489917);
    d = Math.imul(d ^ code, 668265263);
  }
  return [mix(a, b), mix(b, a), mix(c, d), mix(d, c)];
}

const mix = (left: number, right: number): number =>
  Math.imul(left ^ (left >>> 16), 2246822507) ^ Math.imul(right ^ (right >>> 13), 3266489909);

/**
 * How often each text came, by 64 bits of its hash. Counts sit in typed arrays (about 30 bytes per distinct text), so
 * that a million rows do not fill the memory with strings.
 */
class HashCounts {
  private slots = 1 << 14;
  private used = 0;
  private high = new Int32Array(this.slots);
  private low = new Int32Array(this.slots);
  private counts = new Uint32Array(this.slots);

  /** 1 the first time, 2 the second. */
  next(high: number, low: number): number {
    if (this.used * 2 > this.slots) this.grow();
    const at = this.find(high, low);
    if (this.counts[at] === 0) {
      this.high[at] = high;
      this.low[at] = low;
      this.used++;
    }
    const count = (this.counts[at] ?? 0) + 1;
    this.counts[at] = count;
    return count;
  }

  private find(high: number, low: number): number {
    let at = low & (this.slots - 1);
    while (this.counts[at] !== 0 && (this.high[at] !== high || this.low[at] !== low))
      at = (at + 1) & (this.slots - 1);
    return at;
  }

  private grow(): void {
    const { high, low, counts } = this;
    this.slots *= 2;
    this.high = new Int32Array(this.slots);
    this.low = new Int32Array(this.slots);
    this.counts = new Uint32Array(this.slots);
    for (let from = 0; from < counts.length; from++) {
      if (!counts[from]) continue;
      const to = this.find(high[from] ?? 0, low[from] ?? 0);
      this.high[to] = high[from] ?? 0;
      this.low[to] = low[from] ?? 0;
      this.counts[to] = counts[from] ?? 0;
    }
  }
}

/**
 * Keys for records that have no id: the hash of what the record is, and its ordinal among equal ones in the file, so
 * that two genuine equal calls both count and the same file sent again brings the same keys.
 *
 * @example keys.next('Ann|2026-03-02|call') // '#kT…#1', and '…#2' the second time
 */
export class Fingerprints {
  private readonly counts = new HashCounts();

  next(text: string): string {
    const [a, b, c, d] = hash128(text);
    // 128 bits name the record; 64 of them find its count.
    return `#${written(a)}${written(b)}${written(c)}${written(d)}#${this.counts.next(a, b)}`;
  }
}

/** What is not stored as it is: NUL is left out, half a surrogate pair replaced. Different keys may then be one. */
const ALTERED = /[\0\ud800-\udfff]/;

/** Whether a key may have come before: true at the latest when it has, and by chance once in many millions of files. */
export class KeyRepeats {
  private readonly counts = new HashCounts();
  found = false;

  add(key: string): void {
    if (this.found) return;
    const [a, b] = hash128(key);
    this.found = ALTERED.test(key) || this.counts.next(a, b) > 1;
  }
}
