/** The requests and answers of the servers that we can ask, as they publish them. */
import { primaryOf } from '../tags.ts';
import type { Server, ServerKind, ServerRequest } from './translator.ts';

interface Shape {
  readonly request: (server: Server, key: string, asked: Asked) => ServerRequest;
  /** The wording in an answer; null for what is no such answer. */
  readonly read: (answer: unknown) => string | null;
}

export interface Asked {
  readonly sentence: string;
  /** BCP 47. */
  readonly from: string;
  readonly to: string;
}

/** https://docs.libretranslate.com */
const libretranslate: Shape = {
  request: ({ url }, key, { sentence, from, to }) => ({
    url: `${url}/translate`,
    headers: {},
    body: {
      q: sentence,
      source: primaryOf(from),
      target: primaryOf(to),
      format: 'text',
      ...(key !== '' && { api_key: key }),
    },
  }),
  read: (answer) => textAt(answer, 'translatedText'),
};

/** Languages in which DeepL must be told the region. https://developers.deepl.com/docs/getting-started/supported-languages */
const regional: Readonly<Record<string, readonly [known: readonly string[], usual: string]>> = {
  en: [['EN-US', 'EN-GB'], 'EN-GB'],
  pt: [['PT-PT', 'PT-BR'], 'PT-PT'],
  zh: [['ZH-HANS', 'ZH-HANT'], 'ZH-HANS'],
};

/** https://developers.deepl.com/api-reference/translate */
const deepl: Shape = {
  request: ({ url }, key, { sentence, from, to }) => ({
    url: `${url}/v2/translate`,
    headers: { authorization: `DeepL-Auth-Key ${key}` },
    body: {
      text: [sentence],
      source_lang: primaryOf(from).toUpperCase(),
      target_lang: targetForDeepl(to),
      split_sentences: '0',
      preserve_formatting: true,
    },
  }),
  read: (answer) => textAt(firstOf(answer, 'translations'), 'text'),
};

function targetForDeepl(to: string): string {
  const region = regional[primaryOf(to)];
  if (!region) return primaryOf(to).toUpperCase();
  const [known, usual] = region;
  return known.find((tag) => tag === to.toUpperCase()) ?? usual;
}

/** https://platform.openai.com/docs/api-reference/chat, which model servers of one's own speak too. */
const chat: Shape = {
  request: ({ url, model = '' }, key, { sentence, from, to }) => ({
    url: `${url}/v1/chat/completions`,
    headers: key === '' ? {} : { authorization: `Bearer ${key}` },
    body: {
      model,
      temperature: 0,
      stream: false,
      messages: [
        {
          role: 'system',
          content: `Translate the sentence that the user gives from ${from} to ${to}, in the register of a diplomatic mission. Keep every mark such as ⟦1⟧ exactly as it is, once. Answer with the translation alone.`,
        },
        { role: 'user', content: sentence },
      ],
    },
  }),
  read: (answer) => textAt(fieldOf(firstOf(answer, 'choices'), 'message'), 'content'),
};

export const servers: Readonly<Record<ServerKind, Shape>> = { libretranslate, deepl, chat };

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? (value as Record<string, unknown>)[name]
    : undefined;
}

function firstOf(value: unknown, name: string): unknown {
  const list = fieldOf(value, name);
  return Array.isArray(list) ? list[0] : undefined;
}

function textAt(value: unknown, name: string): string | null {
  const text = fieldOf(value, name);
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : null;
}
