/** Two independent 53-bit hashes of a text (the cyrb53 mixing), not for secrets. */
export function hash53(text: string, seed: number): number {
  let a = 0xdeadbeef ^ seed;
  let b = 0x41c6ce57 ^ seed;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return 4294967296 * (2097151 & b) + (a >>> 0);
}

/**
 * Keys for records that have no id: the hash of what the record is, and its ordinal among equal ones in the file, so
 * that two genuine equal calls both count and the same file sent again brings the same keys. Counts sit in typed
 * arrays (about 30 bytes per distinct record), so that a million rows do not fill the memory with strings.
 *
 * @example keys.next('Ann|2026-03-02|call') // '#1k2…-9x…#1', and '…#2' the second time
 */
export class Fingerprints {
  private slots = 1 << 14;
  private used = 0;
  private hashes = new Float64Array(this.slots);
  private counts = new Uint32Array(this.slots);

  next(text: string): string {
    const first = hash53(text, 0) || 1;
    const second = hash53(text, 0x9e3779b9);
    // 106 bits name the record; 53 bits find its count.
    return `#${first.toString(36)}-${second.toString(36)}#${this.count(first)}`;
  }

  private count(hash: number): number {
    if (this.used * 2 > this.slots) this.grow();
    const at = this.find(hash);
    if (this.counts[at] === 0) {
      this.hashes[at] = hash;
      this.used++;
    }
    const count = (this.counts[at] ?? 0) + 1;
    this.counts[at] = count;
    return count;
  }

  private find(hash: number): number {
    let at = hash % this.slots;
    while (this.counts[at] !== 0 && this.hashes[at] !== hash) at = (at + 1) % this.slots;
    return at;
  }

  private grow(): void {
    const { hashes, counts } = this;
    this.slots *= 2;
    this.hashes = new Float64Array(this.slots);
    this.counts = new Uint32Array(this.slots);
    hashes.forEach((hash, at) => {
      if (!counts[at]) return;
      const to = this.find(hash);
      this.hashes[to] = hash;
      this.counts[to] = counts[at] ?? 0;
    });
  }
}
