/**
 * Ids into whether they were seen before, in bounded memory: at least the last million ids are remembered, as
 * hashes of 53 bits in two tables that take turns. A repeat from further back goes unnoticed; that two different
 * ids are taken for one happens about once in ten thousand full tables.
 */

/** Ids in one table; it has twice as many slots, of 8 bytes each. */
const TABLE_IDS = 1 << 20;
const FIRST_SLOTS = 1 << 12;

/** Remembers ids. */
export class SeenIds {
  readonly #capacity: number;
  #now = new Float64Array(FIRST_SLOTS);
  #before = new Float64Array(0);
  #count = 0;

  constructor(capacity = TABLE_IDS) {
    this.#capacity = capacity;
  }

  /** Whether `id` was added before; adds it. */
  add(id: string): boolean {
    const hash = hash53(id);
    if (this.#before.length > 0 && this.#before[slotOf(this.#before, hash)] === hash) {
      // Carried over, so that a repeat counts from its last mention.
      this.#put(hash);
      return true;
    }
    return this.#put(hash);
  }

  #put(hash: number): boolean {
    const slot = slotOf(this.#now, hash);
    if (this.#now[slot] === hash) return true;
    if (this.#count === this.#capacity) {
      this.#before = this.#now;
      this.#now = new Float64Array(FIRST_SLOTS);
      this.#count = 0;
      return this.#put(hash);
    }
    this.#now[slot] = hash;
    this.#count++;
    if (this.#count * 2 > this.#now.length) this.#grow();
    return false;
  }

  #grow(): void {
    const old = this.#now;
    this.#now = new Float64Array(old.length * 2);
    for (const hash of old) if (hash !== 0) this.#now[slotOf(this.#now, hash)] = hash;
  }
}

/** The slot where `hash` stands, or the empty one where it belongs; the table is never full. */
function slotOf(table: Float64Array, hash: number): number {
  const mask = table.length - 1;
  let slot = (hash >>> 0) & mask;
  while (table[slot] !== 0 && table[slot] !== hash) slot = (slot + 1) & mask;
  return slot;
}

/** A hash in [1, 2^53): two 32-bit multiplicative hashes side by side. Zero marks an empty slot. */
function hash53(text: string): number {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (high >>> 11) * 0x100000000 + (low >>> 0) || 1;
}
