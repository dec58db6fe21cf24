/** A list of whole numbers that grows, without the weight of an array of them. */
export class Numbers {
  length = 0;
  #held = new Uint32Array(1024);

  push(number: number): void {
    if (this.length === this.#held.length) {
      const larger = new Uint32Array(this.#held.length * 2);
      larger.set(this.#held);
      this.#held = larger;
    }
    this.#held[this.length++] = number;
  }

  /** A view, which the next `push` may leave behind. */
  view(): Uint32Array {
    return this.#held.subarray(0, this.length);
  }
}

/** FNV-1a over whole numbers: http://www.isthe.com/chongo/tech/comp/fnv/ */
export function hashNumbers(numbers: Int32Array | Uint32Array): number {
  let hash = 0x811c9dc5;
  for (const number of numbers) hash = Math.imul(hash ^ number, 0x01000193);
  return hash >>> 0;
}

/** The same over the UTF-16 units of a text. */
export function hashString(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
