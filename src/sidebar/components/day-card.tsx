/** One day of the calendar: when it is, how one speaks of it, and, unfolded, its lines with their tags. */
import type { CalendarDay } from '../../packs/pack/calendar-day.ts';
import { Icon } from '../../ui/icon.tsx';
import { useText } from '../../ui/language-context.ts';
import { formatDate, localized, localizedLanguage } from '../../ui/text/index.ts';
import { languagesInUse } from '../languages-in-use.ts';
import { useSession } from '../session-context.ts';
import { LanguageTexts } from './language-texts.tsx';

interface DayCardProps {
  readonly day: CalendarDay;
  /** ISO dates. */
  readonly on: string;
  readonly today: string;
}

export function DayCard({ day, on, today }: DayCardProps) {
  const { state } = useSession();
  const { t, language } = useText();
  const { name, tone, note } = day;
  const texts = languagesInUse(state).flatMap((tag) => {
    const text = textOf(day, tag);
    return text === '' ? [] : [{ tag, text }];
  });
  return (
    <details
      class="card entry day"
      data-level={tone === 'delicate' ? 'caution' : undefined}
      open={on === today}
    >
      <summary>
        <span class="day-title">
          <span lang={localizedLanguage(name, language)}>{localized(name, language)}</span>
          <span class="soft small">
            {on === today ? t('sidebar.days.today') : formatDate(on, language)}
            {tone !== 'ordinary' && <> · {t(`sidebar.days.${tone}`)}</>}
          </span>
        </span>
        <Icon name="unfold" />
      </summary>
      {note && <p lang={localizedLanguage(note, language)}>{localized(note, language)}</p>}
      <LanguageTexts texts={texts} />
    </details>
  );
}

/** The first line and the tags in a language, or in its primary language; empty where there is neither. */
function textOf({ lines, tags }: CalendarDay, tag: string): string {
  const primary = tag.split('-')[0] ?? tag;
  const line = (lines?.[tag] ?? lines?.[primary])?.[0];
  return [line, ...(tags?.[tag] ?? tags?.[primary] ?? [])].filter(Boolean).join(' ');
}
