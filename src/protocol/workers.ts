/** What the sidebar page says to its two workers. Every request has an id that the reply repeats. */
import type { Half, ParityFinding } from '../bilingual/parity/finding.ts';
import type { Variant, VariantRequest } from '../bilingual/variant.ts';
import type { Context, Draft, Segment } from '../core/draft.ts';
import type { Finding } from '../core/finding.ts';
import type { Program } from '../core/program.ts';
import type { TermEntry } from '../packs/pack.ts';

export type CheckRequest =
  | { readonly kind: 'program'; readonly program: Program }
  | {
      readonly kind: 'check';
      readonly id: number;
      readonly draft: Draft;
      readonly context: Context;
      /** Rules to leave out, as `pack/rule`. */
      readonly without: readonly string[];
      /** Whether to say each rule's name before it runs. */
      readonly trace: boolean;
    };

export type CheckReply =
  | {
      readonly kind: 'checked';
      readonly id: number;
      readonly findings: readonly Finding[];
    }
  /** In a trace: this rule, `pack/rule`, runs from now on. */
  | { readonly kind: 'rule'; readonly id: number; readonly rule: string };

/** A memory in the database, in one of its states. */
export interface MemoryRef {
  readonly key: string;
  readonly kind: 'pack' | 'file' | 'own';
  readonly label: string;
  readonly count: number;
  readonly revision: number;
}

export type BilingualRequest =
  /** What is already loaded under this key is kept as it is. The pairs themselves are read from the database. */
  | {
      readonly kind: 'memory';
      readonly key: string;
      readonly memories: readonly MemoryRef[];
      readonly terms: readonly TermEntry[];
    }
  | {
      readonly kind: 'segments';
      readonly id: number;
      readonly text: string;
      readonly lang?: string | undefined;
    }
  | ({ readonly kind: 'variants'; readonly id: number; readonly key: string } & VariantRequest)
  /** With the terms loaded under the key; null: without any. */
  | {
      readonly kind: 'parity';
      readonly id: number;
      readonly key: string | null;
      readonly pairs: readonly (readonly [Half, Half])[];
    };

export type BilingualReply =
  | { readonly kind: 'segments'; readonly id: number; readonly segments: readonly Segment[] }
  | { readonly kind: 'variants'; readonly id: number; readonly variants: readonly Variant[] }
  /** The differences of each pair. */
  | {
      readonly kind: 'parity';
      readonly id: number;
      readonly findings: readonly (readonly ParityFinding[])[];
    }
  | { readonly kind: 'error'; readonly id: number; readonly message: string }
  /** Unasked: a memory that was being put in order is ready now, so that another answer may be better. */
  | { readonly kind: 'ready' };
