/** The browser's own translator: asked as its specification says, and given up when it does not do as it should. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  hasOwnTranslator,
  openOwnTranslator,
  patience,
  readAvailability,
} from '../../src/browser/own-translator.ts';
import { FakeOwnTranslator, fails, hangs } from './fake-own-translator.ts';

let browsers: FakeOwnTranslator;
let stop: AbortController;
let shares: number[];

beforeEach(() => {
  vi.useFakeTimers();
  browsers = new FakeOwnTranslator();
  stop = new AbortController();
  shares = [];
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const open = () =>
  openOwnTranslator('fr', 'en', stop.signal, (share) => {
    shares.push(share);
  });
/** What a promise comes to, once so many milliseconds have passed: the problem, or what it resolves with. */
async function outcomeAfter(milliseconds: number, promise: Promise<unknown>): Promise<unknown> {
  const outcome = promise.catch(({ problem }: { problem: unknown }) => ({ problem }));
  await vi.advanceTimersByTimeAsync(milliseconds);
  return Promise.race([outcome, 'still waiting']);
}

describe('whether there is a model', () => {
  it.each(['downloadable', 'downloading', 'available'])('is said: %s', async (each) => {
    browsers.availability = async () => each;
    expect(await readAvailability('fr', 'en')).toBe(each);
  });

  it.each([
    ['says no', async () => 'unavailable'],
    ['says what is in no specification', async () => 'perhaps'],
    ['refuses to say', fails('InvalidStateError')],
  ])('is denied when the browser %s', async (_, availability) => {
    browsers.availability = availability;
    expect(await readAvailability('fr', 'en')).toBe('unavailable');
  });

  it('is denied when the browser does not answer', async () => {
    browsers.availability = hangs;
    expect(await outcomeAfter(patience.question, readAvailability('fr', 'en'))).toBe('unavailable');
  });

  it('is denied where the browser has no translator at all', async () => {
    expect(hasOwnTranslator()).toBe(true);
    vi.unstubAllGlobals();
    expect(hasOwnTranslator()).toBe(false);
    expect(await readAvailability('fr', 'en')).toBe('unavailable');
    expect(await outcomeAfter(0, open())).toEqual({ problem: 'unavailable' });
  });
});

describe('a model that has to be fetched', () => {
  it('tells how much of it is there', async () => {
    let arrive = () => {};
    browsers.create = () => new Promise<void>((resolve) => (arrive = resolve));
    const opening = open();
    for (const loaded of [0, 0.5, 1]) browsers.progress({ loaded });
    arrive();
    await opening;
    expect(shares).toEqual([0, 0.5, 1]);
    expect(browsers.languages).toEqual({ sourceLanguage: 'fr', targetLanguage: 'en' });
  });

  it('is waited for as long as something is heard of it, and no longer', async () => {
    browsers.create = hangs;
    const opening = open();
    for (const loaded of [0.1, 0.2, 0.3]) {
      expect(await outcomeAfter(patience.model - 1, opening)).toBe('still waiting');
      browsers.progress({ loaded });
    }
    expect(await outcomeAfter(patience.model, opening)).toEqual({ problem: 'timeout' });
    browsers.progress({ loaded: 0.9 });
    expect(shares).toEqual([0.1, 0.2, 0.3]);
  });

  it('is no longer waited for once the person stops it, and is let go if it still comes', async () => {
    let arrive = () => {};
    browsers.create = () => new Promise<void>((resolve) => (arrive = resolve));
    const opening = open();
    stop.abort();
    expect(await outcomeAfter(0, opening)).toEqual({ problem: 'stopped' });
    expect(browsers.destroyed).toBe(0);
    arrive();
    await vi.waitFor(() => expect([browsers.made, browsers.destroyed]).toEqual([1, 1]));
  });

  it('is not asked for any more once it was stopped', async () => {
    stop.abort();
    expect(await outcomeAfter(0, open())).toEqual({ problem: 'stopped' });
    expect(browsers.languages).toBeNull();
  });

  it.each([
    ['NotAllowedError', 'not-allowed'],
    ['NotSupportedError', 'unavailable'],
    ['NetworkError', 'unreachable'],
    ['OperationError', 'failed'],
    ['AbortError', 'failed'],
  ])('that ends in %s is %s', async (name, problem) => {
    browsers.create = fails(name);
    expect(await outcomeAfter(0, open())).toEqual({ problem });
  });
});

describe('a sentence', () => {
  it('comes back without the space around it', async () => {
    browsers.translate = async () => ' Hello. ';
    const translator = await open();
    expect(await translator.translate('Bonjour.', 'fr', 'en')).toBe('Hello.');
    expect(browsers.texts).toEqual(['Bonjour.']);
    translator.close();
    expect(browsers.destroyed).toBe(1);
  });

  it.each([
    ['never comes', hangs, 'timeout'],
    ['comes to nothing', async () => ' ', 'failed'],
    ['comes to no text', async () => 7, 'failed'],
    ['is too long', fails('QuotaExceededError'), 'failed'],
    ['is an error', fails('UnknownError'), 'failed'],
  ])('that %s is given up', async (_, translate, problem) => {
    browsers.translate = translate;
    const translator = await open();
    const answer = translator.translate('Bonjour.', 'fr', 'en');
    expect(await outcomeAfter(patience.sentence, answer)).toEqual({ problem });
  });

  it('is no longer waited for once the person stops it', async () => {
    browsers.translate = hangs;
    const translator = await open();
    const answer = translator.translate('Bonjour.', 'fr', 'en');
    stop.abort();
    expect(await outcomeAfter(0, answer)).toEqual({ problem: 'stopped' });
  });
});
