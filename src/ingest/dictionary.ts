/** Texts numbered in order of first appearance; 0 is always ''. Looks a slice up without cutting it out first. */
export class Dictionary {
  readonly #texts: string[] = [''];
  #hashes = new Int32Array(16);
  /** Open addressing: a code, or 0 where free ('' is never looked up). */
  #slots = new Int32Array(32);
  #latest = 0;

  get texts(): readonly string[] {
    return this.#texts;
  }

  code(source: string, start: number, end: number): number {
    if (start === end) return 0;
    if (this.#is(this.#latest, source, start, end)) return this.#latest;
    const hash = hashOf(source, start, end);
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    for (let code = this.#slots[slot] ?? 0; code !== 0; code = this.#slots[slot] ?? 0) {
      if (this.#hashes[code] === hash && this.#is(code, source, start, end)) return (this.#latest = code);
      slot = (slot + 1) & mask;
    }
    return (this.#latest = this.#add(detached(source.slice(start, end)), hash, slot));
  }

  #is(code: number, source: string, start: number, end: number): boolean {
    const text = this.#texts[code];
    return text !== undefined && text.length === end - start && source.startsWith(text, start);
  }

  #add(text: string, hash: number, slot: number): number {
    const code = this.#texts.push(text) - 1;
    if (code >= this.#hashes.length) {
      const longer = new Int32Array(this.#hashes.length * 2);
      longer.set(this.#hashes);
      this.#hashes = longer;
    }
    this.#hashes[code] = hash;
    this.#slots[slot] = code;
    if (code * 2 >= this.#slots.length) this.#rehash();
    return code;
  }

  #rehash(): void {
    const slots = new Int32Array(this.#slots.length * 2);
    const mask = slots.length - 1;
    for (let code = 1; code < this.#texts.length; code += 1) {
      let slot = (this.#hashes[code] ?? 0) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = code;
    }
    this.#slots = slots;
  }
}

const hashOf = (source: string, start: number, end: number): number => {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ source.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
};

/** A slice keeps the whole text it was cut from in memory; this one does not. */
const detached = (slice: string): string => ` ${slice}`.slice(1);
