/** The sidebar on a page of the test's own, with what its workers and its composer would answer. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { compareHalves, type Half } from '../../src/bilingual/parity/index.ts';
import type { Variant } from '../../src/bilingual/variant.ts';
import type { PackInForce } from '../../src/browser/database.ts';
import type { Active } from '../../src/browser/pack-store.ts';
import type { Context, Draft } from '../../src/core/draft.ts';
import type { Finding } from '../../src/core/finding.ts';
import { strictestCount } from '../../src/core/text/counting.ts';
import type { LinkedDraft } from '../../src/protocol/link.ts';
import type { Mission } from '../../src/settings/schema.ts';
import type { BilingualClient } from '../../src/sidebar/bilingual-client.ts';
import type { CheckClient, RuleAside } from '../../src/sidebar/check-client.ts';
import { App } from '../../src/sidebar/components/app.tsx';
import type { Change, Written } from '../../src/sidebar/composer.ts';
import { OwnComposer } from '../../src/sidebar/own-composer.ts';
import { Session } from '../../src/sidebar/session.ts';
import { emptyProgram } from './program.ts';

const mission: Mission = {
  id: 'm',
  label: 'Canada in Tunis',
  sender: 'CA',
  hosts: ['TN'],
  languages: ['fr-CA', 'en-CA'],
  accounts: [],
};

const active: Active = {
  key: 'k',
  program: emptyProgram,
  memoryKey: 'm',
  memories: [],
  terms: [],
  packs: [
    {
      id: 'org.example.common',
      label: 'Common',
      title: { en: 'Common guidelines', fr: 'Lignes directrices communes' },
      version: 3,
      publisher: { name: 'Example', contact: 'guidelines@example.org' },
      published: '2026-11-01',
      setAside: [],
    },
  ],
  mission,
};

export class Rig {
  readonly session: Session;
  readonly changes: Change[] = [];
  readonly contexts: Context[] = [];
  findings: readonly Finding[] = [];
  aside: readonly RuleAside[] = [];
  variants: readonly Variant[] = [];
  outcome: Written = 'done';
  /** What comes of checks instead of findings. */
  failure: 'overrun' | 'lost' | null = null;
  isMemoryLost = false;
  languageOf: (text: string) => string = () => 'fr';
  /** How often the worker of the languages was given up. */
  drops = 0;

  private constructor(accounts: Mission['accounts']) {
    const composer = {
      write: async (change: Change) => {
        this.changes.push(change);
        return this.outcome;
      },
      showMarks: () => {},
      reveal: () => {},
      leave: () => {},
    };
    const check = {
      check: async ({ text }: Draft, context: Context) => {
        this.contexts.push(context);
        if (this.failure) return this.failure;
        const count = strictestCount(text, context.sites ?? []);
        return { kind: 'checked', findings: this.findings, count, aside: this.aside };
      },
    } as unknown as CheckClient;
    const bilingual = {
      segments: async (text: string) =>
        text === ''
          ? []
          : [{ start: 0, end: text.length, lang: this.languageOf(text), sure: true }],
      variants: async () => {
        if (this.isMemoryLost) throw new Error('the worker was lost');
        return this.variants;
      },
      drop: () => {
        this.drops += 1;
      },
      parity: async (pairs: readonly (readonly [Half, Half])[]) =>
        pairs.map(([first, second]) => compareHalves(first, second)),
    } as unknown as BilingualClient;
    this.session = new Session({ composer, dock: null, check, bilingual });
    this.session.state.active.value = { ...active, mission: { ...mission, accounts } };
  }

  static async open(accounts: Mission['accounts'] = []): Promise<Rig> {
    return Rig.#show(new Rig(accounts), null);
  }

  /** With a draft box of its own, as in a tab. */
  static async openAlone(accounts: Mission['accounts'] = []): Promise<Rig> {
    return Rig.#show(new Rig(accounts), new OwnComposer());
  }

  static async #show(rig: Rig, own: OwnComposer | null): Promise<Rig> {
    await act(() => render(<App session={rig.session} own={own} />, document.body));
    return rig;
  }

  /** Other guidelines come into force; null: none are any more. */
  async putInForce(change: Partial<Active> | null): Promise<void> {
    const { state } = this.session;
    await act(() => {
      state.active.value = change && { ...active, ...state.active.value, ...change };
    });
  }

  /** Of the pack in force. */
  async changePack(change: Partial<PackInForce>): Promise<void> {
    await this.putInForce({ packs: active.packs.map((pack) => ({ ...pack, ...change })) });
  }

  /** A new version of the draft, as the content script tells of it. */
  write(text: string, draft: Partial<LinkedDraft> = {}): Promise<void> {
    return settle(() =>
      this.session.takeDraft({ version: 1, text, site: 'x', composer: 'post', ...draft }),
    );
  }
}

/** What is to be read, in one line. */
export const shown = () => (document.body.textContent ?? '').replace(/\s+/g, ' ');

/** Presses the button, checkbox or summary that says or begins with this. */
export function press(name: string): Promise<void> {
  const control = [...document.querySelectorAll<HTMLElement>('button, label, summary')].find(
    (each) =>
      each.textContent?.trim().startsWith(name) ||
      each.getAttribute('aria-label')?.startsWith(name),
  );
  if (!control) throw new Error(`nothing called ${name} in: ${shown()}`);
  return settle(() => (control.querySelector('input') ?? control).click());
}

/** Types into a field, in one go. */
export function typeInto(selector: string, text: string): Promise<void> {
  const field = document.querySelector<HTMLTextAreaElement>(selector);
  if (!field) throw new Error(`nothing matches ${selector}`);
  return settle(() => {
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

/** Acts, and lets everything that follows from it happen. */
async function settle(act_: () => void): Promise<void> {
  await act(async () => {
    act_();
    await new Promise((resolve) => setTimeout(resolve));
  });
}
