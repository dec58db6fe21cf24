/** In place of the browser's own translator: one that does as the specification says, or misbehaves as a test wants it. */
import { vi } from 'vitest';

type Progress = (event: { readonly loaded: number }) => void;

/** What a call comes to: a value, an error, or nothing ever. */
export const hangs = () => new Promise<never>(() => {});
export const fails = (name: string) => async () => {
  throw new DOMException('as the test wants it', name);
};

export class FakeOwnTranslator {
  availability: () => Promise<unknown> = async () => 'available';
  /** Awaited before a session is there. */
  create: () => Promise<unknown> = async () => {};
  translate: (text: string) => Promise<unknown> = async (text) => text;
  /** Of the last session that was asked for. */
  languages: { readonly sourceLanguage: string; readonly targetLanguage: string } | null = null;
  /** Tells whoever listens how much of the model is there. */
  progress: Progress = () => {};
  readonly texts: string[] = [];
  made = 0;
  destroyed = 0;

  /** Puts it where the browser's would be; `vi.unstubAllGlobals` takes it away. */
  constructor() {
    const fake = this;
    vi.stubGlobal('Translator', {
      availability: () => fake.availability(),
      async create({ signal, monitor, ...languages }: Options) {
        fake.languages = languages;
        monitor({
          addEventListener: (_, listener) => {
            fake.progress = listener;
          },
        });
        signal.throwIfAborted();
        await fake.create();
        fake.made += 1;
        return {
          translate: (text: string) => {
            fake.texts.push(text);
            return fake.translate(text);
          },
          destroy: () => {
            fake.destroyed += 1;
          },
        };
      },
    });
  }
}

interface Options {
  readonly sourceLanguage: string;
  readonly targetLanguage: string;
  readonly signal: AbortSignal;
  readonly monitor: (monitor: {
    addEventListener(type: 'downloadprogress', listener: Progress): void;
  }) => void;
}
