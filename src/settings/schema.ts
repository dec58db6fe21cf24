/** Placeholder of the contract: the shape of the settings. */
import type { Level } from '../core/rule.ts';

/** How the sidebar sits on a page; remembered in the settings. */
export interface Place {
  readonly open: boolean;
  /** Logical side: `end` is the right in a left-to-right page. */
  readonly side: 'start' | 'end';
  /** CSS pixels. */
  readonly width: number;
}

/** Who posts: a sender, where it resides, whom it addresses, in which languages. */
export interface Mission {
  readonly id: string;
  readonly label: string;
  /** ISO 3166-1 alpha-2. */
  readonly sender: string;
  readonly residence?: string | undefined;
  readonly hosts: readonly string[];
  /** BCP 47, in the order in which they are posted; region matters for typography (`fr-CA`). */
  readonly languages: readonly string[];
  readonly accounts: readonly {
    readonly site: string;
    readonly handle: string;
    readonly lang?: string | undefined;
  }[];
}

export interface Settings {
  readonly version: 1;
  readonly language: 'auto' | 'en' | 'fr' | 'ar';
  readonly missions: readonly Mission[];
  /** Null: common packs only. */
  readonly mission: string | null;
  /** Only what differs from the default: a pack is on when it is common or for the mission in use. */
  readonly packs: Readonly<Record<string, boolean>>;
  /** By `pack/rule`. */
  readonly rules: Readonly<
    Record<string, { readonly on?: boolean | undefined; readonly level?: Level | undefined }>
  >;
  /** Networks switched off; listed networks are on by default. */
  readonly sites: Readonly<Record<string, boolean>>;
  readonly marks: 'drawn' | 'off';
  /** Null until the sidebar was first opened, closed or moved: it then opens where the page is wide enough. */
  readonly place: Place | null;
}
