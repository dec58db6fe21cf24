/** The sidebar on a page of the test's own, with what its workers and its composer would answer. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { compareHalves, type Half } from '../../src/bilingual/parity/index.ts';
import type { Variant } from '../../src/bilingual/variant.ts';
import type { Active } from '../../src/browser/pack-store.ts';
import type { Context, Draft } from '../../src/core/draft.ts';
import type { Finding } from '../../src/core/finding.ts';
import { strictestCount } from '../../src/core/text/counting.ts';
import type { LinkedDraft, WriteOutcome } from '../../src/protocol/link.ts';
import type { Mission } from '../../src/settings/schema.ts';
import type { BilingualClient } from '../../src/sidebar/bilingual-client.ts';
import type { CheckClient } from '../../src/sidebar/check-client.ts';
import { App } from '../../src/sidebar/components/app.tsx';
import type { Change } from '../../src/sidebar/composer.ts';
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
  variants: readonly Variant[] = [];
  outcome: WriteOutcome = 'done';

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
        const count = strictestCount(text, context.sites ?? []);
        return { kind: 'checked', findings: this.findings, count, aside: [] };
      },
    } as unknown as CheckClient;
    const bilingual = {
      segments: async (text: string) => [{ start: 0, end: text.length, lang: 'fr', sure: true }],
      variants: async () => this.variants,
      parity: async (pairs: readonly (readonly [Half, Half])[]) =>
        pairs.map(([first, second]) => compareHalves(first, second)),
    } as unknown as BilingualClient;
    this.session = new Session({ composer, dock: null, check, bilingual });
    this.session.state.active.value = { ...active, mission: { ...mission, accounts } };
  }

  static async open(accounts: Mission['accounts'] = []): Promise<Rig> {
    const rig = new Rig(accounts);
    await act(() => render(<App session={rig.session} own={null} />, document.body));
    return rig;
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

/** Acts, and lets everything that follows from it happen. */
async function settle(act_: () => void): Promise<void> {
  await act(async () => {
    act_();
    await new Promise((resolve) => setTimeout(resolve));
  });
}
