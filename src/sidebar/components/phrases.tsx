/** The view of phrases: what is near in the calendar, and templates to fill in; a search through both. */
import { useEffect, useState } from 'preact/hooks';
import type { Phrase } from '../../packs/pack/phrase.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Field } from '../../ui/field.tsx';
import { useText } from '../../ui/language-context.ts';
import { askersLanguage } from '../languages-in-use.ts';
import { type PhraseBook, readPhraseBook, searchBook, splitReplies } from '../phrase-book.ts';
import { useSession } from '../session-context.ts';
import { DayCard } from './day-card.tsx';
import { PhraseCard } from './phrase-card.tsx';

const nothing: PhraseBook = { phrases: [], days: [] };

export function Phrases() {
  const { state } = useSession();
  const { t } = useText();
  const [query, setQuery] = useState('');
  const today = localToday();
  const book = useBook(today);
  const { phrases, days } = searchBook(book, query, today);
  const isReply = state.draft.value?.composer === 'reply';
  const { replies, others } = isReply
    ? splitReplies(phrases, askersLanguage(state))
    : { replies: [], others: phrases };
  if (book.phrases.length + book.days.length === 0) {
    return (
      <EmptyState icon="write">
        <p>{t('sidebar.phrases.none')}</p>
      </EmptyState>
    );
  }
  return (
    <>
      <Field label={t('sidebar.phrases.search')}>
        {(control) => (
          <input
            {...control}
            type="search"
            value={query}
            onInput={({ currentTarget }) => setQuery(currentTarget.value)}
          />
        )}
      </Field>
      <PhraseList id="replies-title" title={t('sidebar.phrases.replies')} phrases={replies} />
      {days.length > 0 && (
        <section class="book" aria-labelledby="days-title">
          <h2 id="days-title">{t('sidebar.days')}</h2>
          {days.map(({ day, on }) => (
            <DayCard key={`${day.id} ${on}`} day={day} on={on} today={today} />
          ))}
        </section>
      )}
      <PhraseList id="phrases-title" title={t('sidebar.phrases')} phrases={others} />
      {phrases.length + days.length === 0 && <p class="soft">{t('sidebar.phrases.notFound')}</p>}
    </>
  );
}

interface PhraseListProps {
  readonly id: string;
  readonly title: string;
  readonly phrases: readonly Phrase[];
}

function PhraseList({ id, title, phrases }: PhraseListProps) {
  if (phrases.length === 0) return null;
  return (
    <section class="book" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {phrases.map((phrase) => (
        <PhraseCard key={phrase.id} phrase={phrase} />
      ))}
    </section>
  );
}

/** Read when the view opens, and again when other guidelines are in force. */
function useBook(today: string): PhraseBook {
  const { state } = useSession();
  const [book, setBook] = useState(nothing);
  const active = state.active.value;
  useEffect(() => {
    const ids = (active?.packs ?? []).map(({ id }) => id);
    readPhraseBook(ids, today).then(setBook, console.warn);
  }, [active, today]);
  return book;
}

/** By the person's own clock. */
function localToday(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
