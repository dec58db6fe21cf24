/** The text with which a person asks somebody about a remark; it is copied, never sent. */
import type { PackInForce } from '../browser/database.ts';
import type { Finding } from '../core/finding.ts';
import { type InterfaceLanguage, localized, textIn } from '../ui/text/index.ts';

/** Somebody who can say what to post, or whoever wrote the rule. */
export type Audience = 'colleague' | 'owner';

export interface Question {
  readonly finding: Finding;
  readonly audience: Audience;
  /** Undefined when the pack is not in force any more. */
  readonly pack: PackInForce | undefined;
  /** The words of the draft, when they may go with it. */
  readonly words: string | null;
}

export function askText(
  { finding, audience, pack, words }: Question,
  language: InterfaceLanguage,
): string {
  const t = textIn(language);
  const rule = localized(finding.title, language);
  const title = pack ? localized(pack.title, language) : finding.pack;
  const version = String(pack?.version ?? '?');
  const message = localized(finding.message, language);
  const lines = [
    t(`sidebar.ask.${audience}.opening`),
    '',
    ...(words === null ? [] : [t('sidebar.ask.text.words', { words })]),
    t('sidebar.ask.text.message', { message }),
    t('sidebar.ask.text.rule', { rule, id: finding.rule }),
    t('sidebar.ask.text.pack', { pack: title, version }),
  ];
  if (audience === 'owner') lines.push('', t('sidebar.ask.owner.closing'));
  return lines.join('\n');
}
