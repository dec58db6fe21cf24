/** Has what the memory lacks drafted by a machine: how far it is, how it is stopped, and what came of it. */
import { reasonNotToSend } from '../bilingual/translator/never-sent.ts';
import {
  type Translator,
  TranslatorError,
  type TranslatorProblem,
} from '../bilingual/translator/translator.ts';
import { type ToWord, type Worded, wordDraft } from '../bilingual/translator/word-draft.ts';
import type { Variant } from '../bilingual/variant.ts';
import { takeMachine, toWord } from './machine-draft.ts';
import type { Report } from './pipeline.ts';
import type { State } from './state.ts';

/** A translator that may hold something until it is closed. */
interface Opened extends Translator {
  readonly close?: () => void;
}

/** A kind of machine that the person has let in. */
export interface Maker {
  /** Of the server; null for the browser's own translator. */
  readonly host: string | null;
  /**
   * Makes it ready to draft these sentences. Rejects with TranslatorError; once the signal is aborted, `stopped`.
   * @param onModel called with the share of its model that is there, where it is fetched first
   */
  open(asked: ToWord, signal: AbortSignal, onModel: (share: number) => void): Promise<Opened>;
}

export interface Running {
  readonly kind: 'running';
  readonly host: string | null;
  /** Share of the model that is there, 0 to 1; null where none has to be fetched. */
  readonly model: number | null;
  /** Sentences. */
  readonly done: number;
  readonly total: number;
  readonly stop: () => void;
}

export interface Ended {
  readonly kind: 'ended';
  readonly host: string | null;
  /** Null when every sentence was answered. */
  readonly problem: TranslatorProblem | null;
  /** Sentences whose wording is not offered, because a value or a term was missing in it. */
  readonly lost: number;
}

export type Drafting = Running | Ended;

/** Drafts every sentence that has no wording yet, and tells in the state how far it is. Never rejects. */
export async function draftWith(
  maker: Maker,
  state: State,
  variant: Variant,
  report: Report,
): Promise<void> {
  const { host } = maker;
  const { to } = variant;
  const asked = toWord(variant, report, state.edits.value);
  const controller = new AbortController();
  let running: Running = {
    kind: 'running',
    host,
    model: null,
    done: 0,
    total: asked.sentences.length,
    stop: () => controller.abort(),
  };
  const tell = (change: Partial<Running>) => {
    running = { ...running, ...change };
    setDrafting(state, to, running);
  };
  let lost = 0;
  const take = (index: number, answer: Worded) => {
    if (answer.kind === 'problem') return;
    if (answer.kind === 'lost') lost += 1;
    else takeMachine(state, to, asked.sentences[index]?.source ?? '', answer.text);
    tell({ model: null, done: index + 1 });
  };
  tell({});
  const onModel = (share: number) => tell({ model: share });
  const problem = await work(maker, asked, controller.signal, onModel, take);
  setDrafting(state, to, { kind: 'ended', host, problem, lost });
}

/** Without anything between a press and `open`: the browser fetches a model for somebody who has just pressed only. */
async function work(
  maker: Maker,
  asked: ToWord,
  signal: AbortSignal,
  onModel: (share: number) => void,
  take: (index: number, answer: Worded) => void,
): Promise<TranslatorProblem | null> {
  if (reasonNotToSend(asked.draft, asked.findings) !== null) return 'never-sent';
  try {
    const translator = await maker.open(asked, signal, onModel);
    const worded = await wordDraft(translator, asked, take).finally(() => translator.close?.());
    return worded.find((each) => each.kind === 'problem')?.problem ?? null;
  } catch (error) {
    return error instanceof TranslatorError ? error.problem : 'failed';
  }
}

/** @param drafting null forgets what came of it */
export function setDrafting(state: State, to: string, drafting: Drafting | null): void {
  const all = new Map(state.drafting.value);
  if (drafting) all.set(to, drafting);
  else all.delete(to);
  state.drafting.value = all;
}
