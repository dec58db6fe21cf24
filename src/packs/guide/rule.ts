/** One rule of the guide. */
import type { Rule } from '../../core/rule.ts';
import { describeConditions, describeExceptions } from './conditions.ts';
import { describeExamples } from './examples.ts';
import { describeExpect, describeFind } from './find.ts';
import { type Html, html, link } from './html.ts';
import { levelMark } from './level.ts';
import { anchor, dateIn, facts, inLanguage, type Writer } from './writer.ts';

export function ruleSection(rule: Rule, writer: Writer): Html {
  const say = writer.words;
  const { id, title, level, message, why, advice, source, axes, stage = 'live' } = rule;
  return html`<article class="rule ${level}" id="${anchor('rule', id)}" aria-labelledby="${anchor('title', id)}">
<header><h4 id="${anchor('title', id)}">${inLanguage(writer, title)}</h4>${levelMark(level, writer)}</header>
<p class="message">${inLanguage(writer, message)}</p>
${facts(
  [say.why, inLanguage(writer, why)],
  [say.advice, advice && html`<span class="advice">${inLanguage(writer, advice)}</span>`],
  [say.source, source && (source.url ? link(source.url, source.title) : source.title)],
)}
${describeExamples(rule, writer)}
${facts(
  [say.finds, html`${describeFind(rule.find, writer)}${describeExpect(rule.expect, writer)}`],
  [say.except, describeExceptions(rule.unless ?? [], writer)],
  [say.conditions, describeConditions(rule, writer)],
  [say.stage, stage === 'live' ? null : say.stages[stage]],
)}
<footer class="soft small">${facts(
    [say.risk, axes.map((axis) => say.axes[axis]).join(', ')],
    [say.since, dateIn(writer, rule.since)],
    [say.review, dateIn(writer, rule.review)],
    [say.owner, rule.owner],
    [say.tunable, rule.tunable?.map((one) => say.tunables[one]).join(', ')],
    [say.identifier, html`<code>${id}</code>`],
  )}</footer>
</article>`;
}
