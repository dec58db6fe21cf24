/** One section of the page: a heading that the list of sections leads to, a hint, the contents. */
import type { ComponentChildren } from 'preact';
import { useText } from '../ui/language-context.ts';

/** In the order of the page; each is the key of its heading, and of its hint with `.hint`. */
export const sections = [
  'missions',
  'networks',
  'packs',
  'rules',
  'memory',
  'translation',
  'appearance',
  'keys',
  'file',
  'scratchpad',
] as const;

export type SectionName = (typeof sections)[number];

interface SectionProps {
  readonly name: SectionName;
  readonly children: ComponentChildren;
}

export function Section({ name, children }: SectionProps) {
  const { t } = useText();
  return (
    <section class="section" id={name} aria-labelledby={`${name}-title`}>
      <header>
        <h2 id={`${name}-title`}>{t(`options.${name}`)}</h2>
        {name !== 'appearance' && <p class="soft">{t(`options.${name}.hint`)}</p>}
      </header>
      {children}
    </section>
  );
}
