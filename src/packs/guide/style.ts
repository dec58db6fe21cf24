/** The style sheet of a guide: calm on a screen of any width, in light and dark, and on paper. */
export const style = `
:root {
  color-scheme: light dark;
  --paper: light-dark(#faf9f6, #17191d);
  --sheet: light-dark(#ffffff, #1f2227);
  --ink: light-dark(#1d1c1a, #ecebe7);
  --soft: light-dark(#5b5852, #b3b0a8);
  --line: light-dark(#e3dfd7, #353941);
  --accent: light-dark(#24407a, #a9c1f5);
  --accent-weak: light-dark(#eaeff8, #252e42);
  --serious: light-dark(#982036, #ff9aa8);
  --caution: light-dark(#785000, #efc266);
  --note: light-dark(#3f5566, #a9c0d2);
  --mark: light-dark(#fbeef0, #3a2127);
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Noto Sans Arabic", sans-serif;
  --serif: ui-serif, "Iowan Old Style", "Noto Serif", Charter, Cambria, "Liberation Serif", "Noto Naskh Arabic", serif;
}
* { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 1rem; }
body { margin: 0 auto; padding: 1rem; max-width: 72rem; font: 1rem/1.5 var(--sans); overflow-wrap: anywhere; }
h1, h2, h3, h4, h5, p, ul, ol, dl, dd { margin: 0; padding: 0; }
ul, ol { list-style: none; }
h1 { font-size: 1.75rem; line-height: 1.2; text-wrap: balance; }
h2 { font-size: 1.375rem; line-height: 1.25; }
h3 { margin-top: 2rem; font-size: 1.125rem; color: var(--soft); font-weight: 600; }
h4 { font-size: 1.0625rem; line-height: 1.35; }
h5 { font-size: 0.875rem; }
a { color: var(--accent); text-underline-offset: 0.15em; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
main:focus { outline: none; }
code { font: 0.8125em/1.4 ui-monospace, "Liberation Mono", monospace; }
.soft { color: var(--soft); }
.small { font-size: 0.8125rem; }
.aloud { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; inset-inline-start: 1rem; top: -4rem; padding: 0.5rem 1rem; background: var(--sheet); }
.skip:focus { top: 1rem; }
.switch { text-align: end; }
.top > * + * { margin-top: 1rem; }
.summary { font-size: 1.125rem; }
dl > div { display: grid; gap: 0 1rem; padding-block: 0.375rem; }
dt { color: var(--soft); font-size: 0.875rem; }
.levels { display: grid; gap: 0.25rem; margin-block: 0.5rem; }
.level { display: inline-flex; align-items: center; gap: 0.375rem; font-size: 0.8125rem; font-weight: 600; white-space: nowrap; color: var(--note); }
.level.serious { color: var(--serious); }
.level.caution { color: var(--caution); }
.level svg { width: 0.875em; height: 0.875em; fill: currentColor; stroke: currentColor; stroke-width: 1.6; stroke-linejoin: round; flex: none; }
.level.note svg { fill: none; }
nav { margin-block: 2rem; padding: 1rem; border: 1px solid var(--line); border-radius: 0.5rem; background: var(--sheet); }
nav h2 { font-size: 1rem; }
nav ol { margin-top: 0.5rem; columns: 14rem; }
nav li { padding-block: 0.25rem; break-inside: avoid; }
.part { margin-bottom: 3rem; }
.part > p { margin-top: 0.75rem; }
.part > h2 { padding-bottom: 0.5rem; border-bottom: 2px solid var(--accent); }
.index { display: grid; gap: 0.25rem; margin-block: 1rem; }
.index li { display: grid; grid-template-columns: 6.5rem 1fr; align-items: baseline; }
.rule, .items > li { margin-top: 1rem; padding: 1rem; border: 1px solid var(--line); border-radius: 0.5rem; background: var(--sheet); }
.rule { border-inline-start: 0.25rem solid var(--note); }
.rule.serious { border-inline-start-color: var(--serious); }
.rule.caution { border-inline-start-color: var(--caution); }
.rule > header { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; justify-content: space-between; align-items: baseline; }
.items h3 { margin: 0; color: inherit; font-size: 1.0625rem; }
.message { margin-block: 0.5rem; }
.rule dd ul { margin-inline-start: 1.125rem; list-style: disc; }
.rule dd ul.entries, .entries { display: flex; flex-wrap: wrap; gap: 0.25rem 0.375rem; margin: 0.25rem 0; padding: 0; list-style: none; }
.entries li { padding: 0 0.375rem; border: 1px solid var(--line); border-radius: 0.25rem; font: 0.875rem/1.5 var(--serif); }
summary { color: var(--accent); cursor: pointer; }
summary bdi { font-family: var(--serif); }
.draft, .advice { font-family: var(--serif); }
.draft { white-space: pre-wrap; text-align: start; }
.draft:lang(ar) { font-size: 1.0625rem; line-height: 1.8; }
mark { padding: 0 0.125rem; background: var(--mark); color: inherit; font-weight: 600; text-decoration: underline; text-decoration-color: var(--serious); text-decoration-thickness: 2px; text-underline-offset: 0.15em; }
.examples { display: grid; gap: 1rem; margin-block: 0.75rem; }
.examples li { padding-block: 0.375rem; border-top: 1px solid var(--line); }
.rule > footer { border-top: 1px solid var(--line); padding-top: 0.5rem; }
.rule > footer dl { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; }
.rule > footer dl > div { display: block; padding: 0; }
.rule > footer :is(dt, dd) { display: inline; font-size: inherit; }
.rule > footer dt::after { content: ": "; }
:lang(fr) .rule > footer dt::after { content: "\\00a0: "; }
.forbidden bdi { text-decoration: line-through; }
.languages + p { margin-top: 0.25rem; }
#terms .items > li, #memory .items > li { margin: 0; padding: 0.5rem 0; border-width: 0 0 1px; border-radius: 0; background: none; }
#terms dl > div, #memory dl > div { padding-block: 0.125rem; }
@media (min-width: 44rem) {
  .switch { float: inline-end; margin-inline-start: 1rem; }
  .rule dl > div, .top dl > div, .items dl > div, .part > dl > div { grid-template-columns: 9rem 1fr; }
  .examples { grid-template-columns: 1fr 1fr; }
}
@media (min-width: 64rem) {
  body { display: grid; grid-template-columns: 15rem minmax(0, 1fr); gap: 0 2.5rem; padding: 2rem; }
  .top { grid-column: 2; }
  nav { grid-column: 1; grid-row: 1 / span 2; position: sticky; top: 1rem; align-self: start; max-height: calc(100vh - 2rem); margin: 0; overflow: auto; }
  nav ol { columns: auto; }
  main { grid-column: 2; margin-top: 2.5rem; }
}
@media (prefers-contrast: more) {
  :root { --soft: var(--ink); --line: var(--ink); }
}
@media print {
  :root { color-scheme: light; --paper: #fff; --sheet: #fff; --mark: #fff; }
  @page { margin: 18mm 16mm; }
  html { font-size: 10pt; }
  body { display: block; max-width: none; padding: 0; }
  .skip, .switch { display: none; }
  nav { position: static; max-height: none; margin-block: 1.5rem; columns: 1; }
  nav ol { columns: 2; }
  h2, h3, h4, h5, .rule > header, .message { break-after: avoid; }
  .examples li, .items > li, dl > div { break-inside: avoid; }
  .part { margin-bottom: 1.5rem; }
  .rule dl > div, .top dl > div, .items dl > div, .part > dl > div { grid-template-columns: 8rem 1fr; }
  .examples { grid-template-columns: 1fr 1fr; }
  .index { display: none; }
  a { color: inherit; }
  dd a[href^="http"]::after { content: " <" attr(href) ">"; font-size: 0.875em; }
  details:not(.vast)::details-content { content-visibility: visible; block-size: auto; }
  summary:has(+ .entries) { display: none; }
  .entries { display: block; font-size: 8pt; }
  .entries li { display: inline; padding: 0; border: 0; font-size: inherit; }
  .entries li:not(:last-child)::after { content: ", "; }
}
`;
