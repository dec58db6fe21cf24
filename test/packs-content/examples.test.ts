/** The example packs of governments and missions: labelled as such, off until chosen, layered, and fair in two languages. */
import { describe, expect, it } from 'vitest';
import type { Localized } from '../../src/core/rule.ts';
import { compile } from '../../src/packs/compile/index.ts';
import { packsInForce } from '../../src/packs/in-force.ts';
import { allMissions, allPacks } from './bundled.ts';

const examples = allPacks.filter(({ for: audience }) => audience);
const rules = examples.flatMap((pack) => pack.rules.map((rule) => ({ pack, rule, id: rule.id })));
const shortIds = (packs: readonly { id: string }[]) =>
  packs.map(({ id }) => id.replace(/^org\.attache\.(?:example\.)?/, '')).sort();

describe('every example', () => {
  it('is of one of four governments or one of four missions', () => {
    expect(shortIds(examples)).toEqual([
      'canada',
      'canada-the-hague',
      'canada-tunis',
      'canada-vienna',
      'france',
      'france-washington',
      'united-kingdom',
      'united-states',
    ]);
  });

  it.each(examples)('$id says that no government issued it', ({ title, publisher }) => {
    expect(title.en).toMatch(/\. Example, from public sources, not issued by any government$/);
    expect(title.fr).toMatch(
      /\. Exemple tiré de sources publiques, non publié par un gouvernement$/,
    );
    expect(publisher.name).toBe('Attaché (example)');
  });
});

describe('in force', () => {
  const common = ['common', 'names', 'weighed', 'wordings'];
  const inForce = (audience: Parameters<typeof packsInForce>[1]) =>
    shortIds(packsInForce(allPacks, audience));

  it('are the common packs only, while no mission is chosen', () => {
    expect(inForce({})).toEqual(common);
  });

  it.each([
    ['example-canada-tunis', ['canada', 'canada-tunis']],
    ['example-canada-vienna', ['canada', 'canada-vienna']],
    ['example-canada-the-hague', ['canada', 'canada-the-hague']],
    ['example-france-washington', ['france', 'france-washington']],
  ])('with the mission %s also its own and its government’s', (id, own) => {
    const mission = allMissions.find((one) => one.id === id);
    expect(mission?.label).toMatch(/\(example\)$/);
    expect(inForce({ sender: mission?.sender, hosts: mission?.hosts })).toEqual(
      [...common, ...own].sort(),
    );
  });

  it.each([
    ['GB', ['united-kingdom']],
    ['US', ['united-states']],
    ['NL', []],
  ])('for a sender %s elsewhere, the pack of that government and no mission’s', (sender, own) => {
    expect(inForce({ sender, hosts: ['TN'] })).toEqual([...common, ...own].sort());
  });

  it('all together compile, and every overlay and parent is followed', () => {
    expect(compile(allPacks).setAside).toEqual([]);
  });
});

describe('every rule of an example', () => {
  it.each(rules)('$pack.label: $id is proved, dated and sourced', ({ rule }) => {
    const least = rule.level === 'serious' ? 3 : 2;
    expect(rule.examples.bad.length).toBeGreaterThanOrEqual(least);
    expect(rule.examples.good.length).toBeGreaterThanOrEqual(least);
    expect(rule.source?.title).toBeTruthy();
    expect(Date.parse(rule.review) - Date.parse(rule.since)).toBeLessThanOrEqual(366 * 86_400_000);
  });

  it('on a delicate topic is a prompt with three axes and three questions, for its host alone', () => {
    const prompts = rules.filter(({ rule }) => rule.topic === 'host.sensitive');
    expect(prompts.length).toBeGreaterThanOrEqual(12);
    for (const { pack, rule } of prompts) {
      expect(rule.level).toBe('note');
      expect([...rule.axes].sort()).toEqual(['diplomatic', 'reputational', 'security']);
      expect(rule.where?.host).toEqual([pack.for?.host]);
      expect(rule.advice?.en.match(/\?/g)).toHaveLength(3);
      expect(rule.advice?.fr.match(/\?/g)).toHaveLength(3);
    }
  });

  it('on a contested name offers no form, and asks for a host or a list', () => {
    const prompts = rules.filter(({ rule }) => rule.topic === 'terms.contested');
    expect(prompts.length).toBeGreaterThan(0);
    for (const { rule } of prompts) {
      expect(rule.fix).toBeUndefined();
      expect(JSON.stringify(rule.find)).not.toContain('"fix"');
      expect(rule.where?.host ?? rule.id === 'contested.listed-as-country').toBeTruthy();
    }
  });
});

describe('the words', () => {
  const texts = (pack: (typeof examples)[number]): Localized[] =>
    pack.rules.flatMap(({ title, message, why, advice }) => [
      title,
      message,
      why,
      ...(advice ? [advice] : []),
    ]);
  const wrongIn = {
    CA: /[ \u00a0\u202f][;!?]|« | »| :|«[^\u00a0]|'/,
    FR: /[^\u202f][;!?](?:\s|$)|« | »| :|«[^\u00a0]|'/,
  };

  it.each(examples)('$id keeps to the typography of its country in French', (pack) => {
    const wrong = pack.for?.sender === 'FR' ? wrongIn.FR : wrongIn.CA;
    const french = [...texts(pack), pack.title, pack.summary].map(({ fr }) => fr);
    // Signs that are spoken of are no punctuation.
    expect(french.filter((text) => wrong.test(text.replace(/[;!?] (?:et|ni|ou) /g, '')))).toEqual(
      [],
    );
  });

  it.each(examples)('$id promises nothing, and never shouts', (pack) => {
    const prose = texts(pack).flatMap(({ en, fr }) => [en, fr]);
    expect(prose.filter((text) => /\b(?:safe|compliant|conforme)\b|\p{L}!/iu.test(text))).toEqual(
      [],
    );
  });
});

describe('a mission', () => {
  const missions = examples.filter(({ for: audience }) => audience?.host);

  it.each(missions)('$id has a calendar, accounts with twins, terms and contacts', (pack) => {
    const { calendar = [], accounts = [], terms = [], contacts = [], languages } = pack;
    expect(calendar.length).toBeGreaterThanOrEqual(9);
    expect(terms.length).toBeGreaterThanOrEqual(12);
    expect(contacts.length).toBeGreaterThanOrEqual(3);
    for (const { lines = {} } of calendar) {
      for (const lang of Object.keys(lines)) expect(languages).toContain(lang);
    }
    const handles = accounts.map(({ handle }) => handle);
    for (const { twin } of accounts) expect(handles).toContain(twin);
    for (const { names } of terms) expect(Object.keys(names).sort()).toEqual([...languages].sort());
  });

  it('in Tunis marks 17 May as delicate, with lines in three languages', () => {
    const day = missions
      .find(({ for: audience }) => audience?.host === 'TN')
      ?.calendar?.find(({ on }) => 'yearly' in on && on.yearly === '05-17');
    expect(day?.tone).toBe('delicate');
    expect(Object.keys(day?.lines ?? {}).sort()).toEqual(['ar', 'en', 'fr']);
  });
});
