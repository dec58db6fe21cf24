/** Stays with the composer in use: button, marks and sidebar by it, drafts to the frame, writes from it. */
import { isConnected, send } from '../browser/messages.ts';
import { type Found, findEditor } from '../editors/index.ts';
import type { Mark, ToContent } from '../protocol/link.ts';
import type { Place } from '../settings/schema.ts';
import { kindOf, siteOf } from '../sites/index.ts';
import { Visit } from './card/visit.ts';
import { type Composer, followComposer } from './composer.ts';
import { here } from './here.ts';
import type { Grant, Joined } from './instance.ts';
import { Surface } from './surface.ts';

type Write = Extract<ToContent, { kind: 'write' }>;

/** Used until the person has opened, closed or moved the sidebar for the first time. */
const firstPlace = (): Place => ({ open: innerWidth >= 900, side: 'end', width: 360 });

export class Companion implements Joined {
  readonly #life: AbortController;
  readonly #granted: Promise<Grant>;
  #surface: Surface | null = null;
  #composer: Composer | null = null;
  #visit: Visit | null = null;
  #place: Place | null = null;
  #drawn = true;
  /** The fix that was pressed on a card that could be seen. */
  #pressed: string | null = null;
  /** The person has asked for the sidebar before there was one. */
  #isWanted = false;
  #isSuccessor: boolean;

  /** Ends with `life`, which it aborts itself once the extension is gone; `granted` opens the first frame. */
  constructor(life: AbortController, granted: Promise<Grant>, isSuccessor: boolean) {
    this.#life = life;
    this.#granted = granted;
    this.#isSuccessor = isSuccessor;
    const again = (event: PageTransitionEvent) => event.persisted && this.#surface?.reopen();
    window.addEventListener('pageshow', again, { signal: life.signal });
  }

  /** Where the focus went, or what was typed in. */
  meet(box: HTMLElement | null): void {
    const found = box && findEditor(box);
    if (found && kindOf(siteOf(found.editor, here()), found.editor, here().path) !== null) {
      if (found.editor !== this.#composer?.editor) this.#take(found);
      else this.#composer.refresh();
      this.#surface?.mountBy(found.editor);
    } else if (found?.editor === this.#composer?.editor || !this.#isThere()) this.#forget();
  }

  /** The keyboard command: opens and enters the sidebar, or from inside it closes and returns. */
  async toggle(): Promise<void> {
    if (!this.#composer || !this.#surface || !this.#place) return;
    if (this.#surface.isShutOut()) return openPanel();
    const isInside = this.#surface.hasFocus();
    this.#move({ ...this.#place, open: !isInside });
    if (isInside) return this.#composer.focus();
    this.#surface.focus();
    this.#surface.post({ kind: 'focus' });
  }

  open(): void {
    // Once: a frame that loads again finds the sidebar as the person left it.
    this.#isWanted = !this.#composer || !this.#place;
    if (this.#composer && this.#place && !this.#place.open)
      this.#move({ ...this.#place, open: true });
  }

  /** The keyboard commands that go to the next remark, or to the one before. */
  step(by: 1 | -1): void {
    this.#visit?.step(by);
  }

  #take(found: Found): void {
    this.#forget();
    this.#surface ??= this.#createSurface();
    const events = { changed: () => this.#tell(), moved: () => this.#moved() };
    const composer = followComposer(found, events, this.#life.signal);
    this.#composer = composer;
    this.#visit = this.#visitMarks(composer, this.#surface);
    this.#surface.attend(composer, siteOf(composer.editor, here()), this.#place);
    this.#tell();
  }

  #visitMarks(composer: Composer, surface: Surface): Visit {
    return new Visit(composer, {
      root: surface.root,
      post: (message) => surface.post(message),
      obstacles: () => surface.obstacles(),
      vouch: (fix) => {
        this.#pressed = fix;
      },
      explain: (finding, enter) => {
        if (this.#place && !this.#place.open) this.#move({ ...this.#place, open: true });
        if (enter) surface.focus();
        surface.post({ kind: 'explain', finding, enter });
      },
    });
  }

  #createSurface(): Surface {
    return new Surface(
      this.#granted,
      {
        opened: (granted) => this.#opened(granted),
        heard: (message) => this.#hear(message),
        placed: (place) => this.#move(place),
        shutOut: openPanel,
        refused: () => !isConnected() && this.#life.abort(),
      },
      this.#life.signal,
    );
  }

  #opened({ place, marks }: Grant): void {
    this.#place ??= place ?? firstPlace();
    this.#drawn = marks === 'drawn';
    this.#surface?.place(this.#place);
    if (this.#isWanted) this.open();
    if (this.#isSuccessor) this.#surface?.post({ kind: 'renewed' });
    this.#isSuccessor = false;
    // What is around the editor may be other than when it was met.
    this.#composer?.refresh();
    this.#tell();
  }

  /** The composer has left the page, or is not to be read any more. */
  #forget(): void {
    if (!this.#composer) return;
    this.#composer.stop();
    this.#composer = null;
    this.#visit = null;
    this.#surface?.leave();
    this.#surface?.post({ kind: 'draft', draft: null });
  }

  #isThere(): boolean {
    const editor = this.#composer?.editor;
    // Also in a frame that was taken out of the page, an editor is still in its document.
    return editor?.isConnected === true && editor.ownerDocument.defaultView !== null;
  }

  #moved(): void {
    if (this.#isThere()) {
      this.#visit?.painter.follow();
      this.#surface?.makeRoom();
    } else this.#forget();
  }

  #tell(): void {
    const draft = this.#composer?.draft() ?? null;
    this.#surface?.post({ kind: 'draft', draft });
    if (this.#composer && !draft) this.#forget();
  }

  /** The person's own choice, on our side of the port: the frame keeps it. */
  #move(place: Place): void {
    this.#place = place;
    this.#surface?.place(place);
    this.#surface?.post({ kind: 'place', place });
  }

  #hear(message: ToContent): void {
    if (message.kind === 'marks') this.#show(message.version, message.marks);
    else if (message.kind === 'write') this.#write(message);
    else if (message.kind === 'card') this.#visit?.show(message.card);
    else if (message.kind === 'reveal') this.#visit?.painter.reveal(message.finding);
    else if (message.kind === 'leave') this.#composer?.focus();
    else if (message.kind === 'here') this.#surface?.letIn();
    else this.#follow(message.place);
  }

  /** Where the frame wants to be. Closed by keyboard from inside, it gives the focus back to the caret. */
  #follow(place: Place): void {
    const isInside = this.#surface?.hasFocus() ?? false;
    this.#place = place;
    this.#surface?.place(place);
    if (isInside && !place.open) void this.#composer?.focus();
  }

  #show(version: number, marks: readonly Mark[]): void {
    if (version !== this.#composer?.version()) return;
    this.#visit?.painter.show(marks, this.#drawn);
    this.#visit?.checked();
    this.#surface?.count(marks);
  }

  async #write({ request, version, start, end, expected, text }: Write): Promise<void> {
    const isFromFrame = this.#surface?.hasFocus() ?? false;
    const replace = () => this.#composer?.replace(version, { start, end }, expected, text);
    const outcome = (await this.#isMeant(text)) ? ((await replace()) ?? 'stale') : 'covered';
    // A person who works through the list by keyboard goes on there.
    if (isFromFrame) this.#surface?.focus();
    this.#surface?.post({ kind: 'written', request, outcome });
  }

  /** Whether the person saw what they pressed to have this written. */
  async #isMeant(text: string): Promise<boolean> {
    const isPressed = this.#pressed === text;
    this.#pressed = null;
    return isPressed || ((await this.#surface?.isSeen()) ?? false);
  }
}

/** What a page cannot refuse: the panel that the browser itself shows beside it. */
async function openPanel(): Promise<void> {
  await send('panel.open', null).catch(() => {});
}
