/** A first look at unknown data, before any schema: depth, size, and strings or keys that do harm. */
import { longestText, mostDepth, mostValues } from './limits.ts';

export interface Fault {
  readonly path: readonly PropertyKey[];
  readonly reason: string;
}

interface Step {
  readonly value: unknown;
  readonly path: readonly PropertyKey[];
}

const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);
/** Beyond this many faults the list helps nobody. */
const mostFaults = 100;

/** Every fault found, in order of the data. Never throws and never recurses. */
export function inspect(data: unknown): Fault[] {
  const faults: Fault[] = [];
  const waiting: Step[] = [{ value: data, path: [] }];
  let values = 0;
  for (let step = waiting.pop(); step && faults.length < mostFaults; step = waiting.pop()) {
    if (++values > mostValues) {
      faults.push({ path: [], reason: `has more than ${mostValues} values` });
      break;
    }
    const reason = faultOf(step);
    if (reason) faults.push({ path: step.path, reason });
    else waiting.push(...childrenOf(step, faults).reverse());
  }
  return faults;
}

function faultOf({ value, path }: Step): string | null {
  if (path.length > mostDepth) return `is nested deeper than ${mostDepth} levels`;
  if (typeof value === 'string') return textFault(value);
  if (value === null || typeof value === 'boolean') return null;
  if (typeof value === 'number') return Number.isFinite(value) ? null : 'is not a finite number';
  if (typeof value !== 'object') return 'is not JSON data';
  if (Array.isArray(value)) return null;
  const proto: unknown = Object.getPrototypeOf(value);
  return proto === Object.prototype || proto === null ? null : 'is not JSON data';
}

function textFault(text: string): string | null {
  if (text.length > longestText) return `is longer than ${longestText} characters`;
  if (!text.isWellFormed()) return 'has half of a character (a lone surrogate)';
  const control = [...text].find((char) => char < ' ' && char !== '\n' && char !== '\t');
  return control === undefined ? null : `has a control character (U+${hex(control)})`;
}

function hex(char: string): string {
  return char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
}

function childrenOf({ value, path }: Step, faults: Fault[]): Step[] {
  if (Array.isArray(value))
    return value.map((child: unknown, at) => ({ value: child, path: [...path, at] }));
  if (typeof value !== 'object' || value === null) return [];
  const steps: Step[] = [];
  for (const [key, child] of Object.entries(value)) {
    const bad = forbiddenKeys.has(key) ? 'is not a key that a pack may use' : textFault(key);
    if (bad) faults.push({ path: [...path, key], reason: bad });
    else steps.push({ value: child as unknown, path: [...path, key] });
  }
  return steps;
}
