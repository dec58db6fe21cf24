/** The rules of a guide, in parts by the first part of their topic, and under each topic the gravest first. */
import type { Rule } from '../../core/rule.ts';
import { rankOf } from '../../core/settle.ts';
import { type Html, html } from './html.ts';
import { levelMark } from './level.ts';
import { ruleSection } from './rule.ts';
import type { Section } from './section.ts';
import { groupName, groupOf, rankOfGroup, topicName } from './topics.ts';
import { inLanguage, toAnchor, type Writer } from './writer.ts';

export function ruleSections(writer: Writer): Section[] {
  const groups = grouped(writer.pack.rules, ({ topic }) => groupOf(topic));
  return [...groups]
    .sort(([a], [b]) => rankOfGroup(a) - rankOfGroup(b))
    .map(([group, rules]) => ({
      id: `part-${group}`,
      title: groupName(group, writer.lang),
      count: rules.length,
      body: partOf(rules, writer),
    }));
}

function partOf(rules: readonly Rule[], writer: Writer): Html {
  const topics = [...grouped(rules, ({ topic }) => topic)];
  return html`<ul class="index">${topics
    .flatMap(([, own]) => byLevel(own))
    .map(
      (rule) =>
        html`<li>${levelMark(rule.level, writer)} ${toAnchor('rule', rule.id, inLanguage(writer, rule.title))}</li>`,
    )}</ul>${topics.map(
    ([topic, own]) =>
      html`<h3>${topicName(topic, writer.lang)}</h3>${byLevel(own).map((rule) => ruleSection(rule, writer))}`,
  )}`;
}

function byLevel(rules: readonly Rule[]): Rule[] {
  return [...rules].sort((a, b) => rankOf(b.level) - rankOf(a.level));
}

/** In the order in which the keys first come. */
function grouped(rules: readonly Rule[], keyOf: (rule: Rule) => string): Map<string, Rule[]> {
  const groups = new Map<string, Rule[]>();
  for (const rule of rules) groups.set(keyOf(rule), [...(groups.get(keyOf(rule)) ?? []), rule]);
  return groups;
}
