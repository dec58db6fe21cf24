/** A content hash for keys of caches. Not a proof against tampering: signatures are checked elsewhere. */

/** 106 bits of two cyrb53 runs (bryc, public domain), in hexadecimal. */
export function hashOf(text: string): string {
  const [first, second] = [lanesFrom(0x9e37), lanesFrom(0x79b9)];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    mix(first, unit);
    mix(second, unit);
  }
  return finish(first) + finish(second);
}

interface Lanes {
  a: number;
  b: number;
}

function lanesFrom(seed: number): Lanes {
  return { a: 0xdeadbeef ^ seed, b: 0x41c6ce57 ^ seed };
}

function mix(lanes: Lanes, unit: number): void {
  lanes.a = Math.imul(lanes.a ^ unit, 2654435761);
  lanes.b = Math.imul(lanes.b ^ unit, 1597334677);
}

function finish({ a, b }: Lanes): string {
  const c = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  const d = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(c ^ (c >>> 13), 3266489909);
  return (4294967296 * (2097151 & d) + (c >>> 0)).toString(16).padStart(14, '0');
}
