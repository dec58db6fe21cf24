/** Everything that the sidebar shows, in signals. */
import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Layout } from '../bilingual/layout.ts';
import type { Half, ParityFinding } from '../bilingual/parity/index.ts';
import type { Server } from '../bilingual/translator/translator.ts';
import type { Variant } from '../bilingual/variant.ts';
import type { Active } from '../browser/pack-store.ts';
import type { Finding } from '../core/finding.ts';
import type { Localized } from '../core/rule.ts';
import type { LinkedDraft } from '../protocol/link.ts';
import type { Twin } from '../protocol/messages.ts';
import type { Place } from '../settings/schema.ts';
import type { Switches } from '../settings/switches.ts';
import type { InterfaceLanguage } from '../ui/text/index.ts';
import type { Drafting } from './drafting.ts';
import { byLevel } from './levels.ts';
import { networksOf } from './networks.ts';
import type { Report } from './pipeline.ts';
import type { Thread } from './thread.ts';

export interface TurnedOff {
  /** `pack/rule`. */
  readonly key: string;
  readonly title: Localized;
}

export const tabs = ['remarks', 'variants', 'phrases'] as const;
export type Tab = (typeof tabs)[number];

/** What became of the last write, as far as the person must know. */
export type WriteNews =
  | { readonly kind: 'stale' }
  /** Could not be verified, not be pressed knowingly, or not be asked of the page: the text is offered to copy. */
  | { readonly kind: 'failed' | 'covered' | 'lost'; readonly text: string };

/** The variants found for one report. */
export interface FoundVariants {
  readonly report: Report;
  readonly variants: readonly Variant[];
}

/** Something that two languages of the post do not say alike. */
export interface Difference {
  readonly first: Half;
  readonly second: Half;
  readonly finding: ParityFinding;
  /** Which two texts were compared, as long as they are being written. */
  readonly pair: string;
}

export interface State {
  readonly language: Signal<InterfaceLanguage>;
  readonly tab: Signal<Tab>;
  /** Null: no composer has the focus. */
  readonly draft: Signal<LinkedDraft | null>;
  /** Undefined until it has been read; null when nothing is in force. */
  readonly active: Signal<Active | null | undefined>;
  /** Of the last draft that could be checked, which is not always the last draft. */
  readonly report: Signal<Report | null>;
  /** `lost`: the worker that checks does not run. */
  readonly trouble: Signal<'stopped' | 'lost' | 'unavailable' | null>;
  /** The extension was updated under the open page, and this sidebar took the place of another. */
  readonly isRenewed: Signal<boolean>;
  /** Ids of findings that the person leaves as they are in this draft. */
  readonly left: Signal<ReadonlySet<string>>;
  /** The rule that the person has just turned off everywhere. */
  readonly turnedOff: Signal<TurnedOff | null>;
  /** Every note is listed, not only the first ones. */
  readonly showsAllNotes: Signal<boolean>;
  /** The finding about which somebody is to be asked. */
  readonly asked: Signal<string | null>;
  /** Points of the list for what is attached, as ticked in this draft. */
  readonly ticked: Signal<ReadonlySet<string>>;
  readonly switches: Signal<Switches>;
  /** How many rules differ since the guidelines changed under this page; null when they did not, or it was read. */
  readonly changedRules: Signal<number | null>;
  readonly selected: Signal<string | null>;
  /** Ids of findings whose reasons are unfolded. */
  readonly unfolded: Signal<ReadonlySet<string>>;
  /** The finding whose card is about to take the focus. */
  readonly entered: Signal<string | null>;
  readonly writeNews: Signal<WriteNews | null>;
  readonly layout: Signal<Layout>;
  /** Languages that the person keeps out of the post. */
  readonly withheld: Signal<ReadonlySet<string>>;
  readonly variants: Signal<FoundVariants | 'failed' | null>;
  readonly parity: Signal<readonly Difference[]>;
  /** The same message in another language, in a box of its own; null while there is no such box. */
  readonly counterpart: Signal<string | null>;
  /** Primary tag; `und` until it can be told. */
  readonly counterpartLang: Signal<string>;
  /** The person's own wordings, by `editKey`. */
  readonly edits: Signal<ReadonlyMap<string, string>>;
  /** What a machine drafted, by `editKey`: until the person changes it, it is said to be unreviewed. */
  readonly machine: Signal<ReadonlyMap<string, string>>;
  /** What a machine is at, or came to, by the language that it drafts in. */
  readonly drafting: Signal<ReadonlyMap<string, Drafting>>;
  /** Where sentences may be sent; null: nowhere. */
  readonly translator: Signal<Server | null>;
  /** Whether the person lets the browser's own translator be offered. */
  readonly ownTranslator: Signal<boolean>;
  /** The draft as an insertion left it: variants stay until it changes again. */
  readonly inserted: Signal<string | null>;
  /** Parts that wait for their boxes; null when there are none. */
  readonly thread: Signal<Thread | null>;
  /** Posts that wait for the mission's other account. */
  readonly twins: Signal<readonly Twin[]>;
  /** The post that the draft was put in the box to say again; null otherwise, and once the box was emptied. */
  readonly twinSource: Signal<Half | null>;
  /** Null in a tab, where there is nothing to dock. */
  readonly place: Signal<Place | null>;
  /** Chosen by hand for drafts that no network's page holds; null when nothing was ever chosen. */
  readonly chosenNetworks: Signal<readonly string[] | null>;
  /** Where the draft goes: keys of the table of limits. */
  readonly networks: ReadonlySignal<readonly string[]>;
  /** Findings that are shown, most serious first. */
  readonly shown: ReadonlySignal<readonly Finding[]>;
}

export function createState(): State {
  const report = signal<Report | null>(null);
  const left = signal<ReadonlySet<string>>(new Set());
  const draft = signal<LinkedDraft | null>(null);
  const active = signal<Active | null | undefined>(undefined);
  const chosenNetworks = signal<readonly string[] | null>(null);
  return {
    language: signal('en'),
    tab: signal('remarks'),
    draft,
    active,
    report,
    ...itself(),
    left,
    turnedOff: signal(null),
    showsAllNotes: signal(false),
    ...nothingTouched(),
    ticked: signal(new Set()),
    switches: signal({}),
    changedRules: signal(null),
    writeNews: signal(null),
    layout: signal('one'),
    withheld: signal(new Set()),
    variants: signal(null),
    parity: signal([]),
    ...noCounterpart(),
    edits: signal(new Map()),
    inserted: signal(null),
    ...noTranslator(),
    thread: signal(null),
    twins: signal([]),
    twinSource: signal(null),
    chosenNetworks,
    networks: computed(() =>
      networksOf(draft.value?.site ?? '', chosenNetworks.value, active.value?.mission ?? null),
    ),
    shown: computed(() =>
      byLevel((report.value?.findings ?? []).filter(({ id }) => !left.value.has(id))),
    ),
  };
}

function nothingTouched(): Pick<State, 'asked' | 'selected' | 'unfolded' | 'entered'> {
  return {
    asked: signal(null),
    selected: signal(null),
    unfolded: signal(new Set()),
    entered: signal(null),
  };
}

/** Of the sidebar itself. */
function itself(): Pick<State, 'trouble' | 'isRenewed' | 'place'> {
  return { trouble: signal(null), isRenewed: signal(false), place: signal(null) };
}

function noCounterpart(): Pick<State, 'counterpart' | 'counterpartLang'> {
  return { counterpart: signal(null), counterpartLang: signal('und') };
}

function noTranslator(): Pick<State, 'machine' | 'drafting' | 'translator' | 'ownTranslator'> {
  return {
    machine: signal(new Map()),
    drafting: signal(new Map()),
    translator: signal(null),
    ownTranslator: signal(false),
  };
}
