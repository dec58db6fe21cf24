/** A first look at unknown data, before any schema: depth, size, and strings or keys that do harm. */
import { longestText, mostDepth, mostValues } from './limits.ts';

export interface Fault {
  readonly path: readonly PropertyKey[];
  readonly reason: string;
}

/** A value and the way to it, which is only spelled out for a fault. */
interface Step {
  readonly value: unknown;
  readonly key: string | number;
  readonly parent: Step | null;
  readonly depth: number;
}

const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);
/** Beyond this many faults the list helps nobody. */
const mostFaults = 100;

/** Every fault found, in order of the data. Never throws and never recurses. */
export function inspect(data: unknown): Fault[] {
  const faults: Fault[] = [];
  const waiting: Step[] = [{ value: data, key: '', parent: null, depth: 0 }];
  let values = 0;
  for (let step = waiting.pop(); step && faults.length < mostFaults; step = waiting.pop()) {
    if (++values > mostValues) {
      faults.push({ path: [], reason: `has more than ${mostValues} values` });
      break;
    }
    const reason = faultOf(step);
    if (reason) faults.push({ path: pathTo(step), reason });
    else addChildren(step, waiting, faults);
  }
  return faults;
}

function pathTo(step: Step): PropertyKey[] {
  const keys: PropertyKey[] = [];
  for (let at = step; at.parent; at = at.parent) keys.push(at.key);
  return keys.reverse();
}

function faultOf(step: Step): string | null {
  const { value, depth } = step;
  if (depth > mostDepth) return `is nested deeper than ${mostDepth} levels`;
  if (typeof value === 'string') return textFault(value) ?? turnFault(value, step);
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
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 32 && unit !== 9 && unit !== 10) {
      return `has a control character (U+${unit.toString(16).toUpperCase().padStart(4, '0')})`;
    }
  }
  return null;
}

/** What turns letters around can make a message read as another; only examples of drafts may hold it. */
function turnFault(text: string, step: Step): string | null {
  if (!/[\u202d\u202e]/.test(text) || pathTo(step).includes('examples')) return null;
  return 'has a character that turns the direction of letters around (U+202D, U+202E)';
}

/** The last child first, so that the first is looked at next. */
function addChildren(step: Step, waiting: Step[], faults: Fault[]): void {
  const { value, depth } = step;
  const add = (child: unknown, key: string | number) =>
    waiting.push({ value: child, key, parent: step, depth: depth + 1 });
  if (Array.isArray(value)) {
    for (let at = value.length - 1; at >= 0; at--) add(value[at], at);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, child] of Object.entries(value).reverse()) {
      const bad = forbiddenKeys.has(key) ? 'is not a key that a pack may use' : textFault(key);
      if (bad) faults.push({ path: [...pathTo(step), key], reason: bad });
      else add(child, key);
    }
  }
}
