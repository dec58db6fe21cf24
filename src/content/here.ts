/** Where this page is, and whether the person has asked for a check of it. */
import type { Address } from '../sites/index.ts';
import { isAsked } from './instance.ts';

export function here(): Address {
  const { hostname, pathname, hash } = location;
  return { hostname, path: pathname + hash, isAsked: isAsked() };
}
