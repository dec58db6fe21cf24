/** What the card at a mark in the page shows of a finding: the same words as the list. */
import type { Finding } from '../core/finding.ts';
import type { Card, CardWords } from '../protocol/link.ts';
import { type InterfaceLanguage, localized, localizedLanguage, textIn } from '../ui/text/index.ts';
import { adviceOf, proseOf } from './advice.ts';
import { languageAt } from './language-at.ts';
import type { Report } from './pipeline.ts';
import { showSpaces } from './show-spaces.ts';

/** @param place which of how many it is, in the order of the draft */
export function cardOf(
  finding: Finding,
  report: Report,
  language: InterfaceLanguage,
  place: { readonly number: number; readonly count: number },
): Card {
  const t = textIn(language);
  const words = report.draft.text.slice(finding.start, finding.end);
  const advice = adviceOf(finding, report.segments, language);
  const wordings = advice?.wordings ?? [];
  return {
    finding: finding.id,
    level: finding.level,
    lang: language,
    title: t(`common.level.${finding.level}`),
    message: {
      text: localized(finding.message, language),
      lang: localizedLanguage(finding.message, language),
    },
    fixes: finding.fixes.map((fix) => ({
      fix,
      shown:
        fix === ''
          ? { text: t('sidebar.fix.nothing'), lang: language }
          : { text: showSpaces(fix), lang: languageAt(report.segments, finding.start) ?? null },
      label: t('sidebar.replace.label', { before: words, after: fix }),
    })),
    advice: advice && proseOf(advice),
    copies: wordings.map((text) => ({
      text,
      label: wordings.length === 1 ? t('sidebar.copyWording') : t('sidebar.copyThis', { text }),
    })),
    words: wordsOf(finding, words, language, place),
  };
}

function wordsOf(
  { level, message }: Finding,
  words: string,
  language: InterfaceLanguage,
  place: { readonly number: number; readonly count: number },
): CardWords {
  const t = textIn(language);
  return {
    replace: t('sidebar.replace'),
    why: t('sidebar.why'),
    leave: t('sidebar.leave'),
    leaveLabel: t('sidebar.leave.label', { text: words }),
    copied: t('common.copied'),
    notCopied: t('common.notCopied'),
    aloud: t('sidebar.card.aloud', {
      level: t(`common.level.${level}`),
      words,
      message: localized(message, language),
      ...place,
    }),
    keys: t('sidebar.card.keys'),
  };
}
