/** Names contents by their SHA-256 (FIPS 180-4), so that what is the same is not made again. */

/** 64 hexadecimal digits. */
export async function hashText(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The hash of plain data; the same keys in the same order give the same hash. */
export function hashData(data: unknown): Promise<string> {
  return hashText(JSON.stringify(data));
}
