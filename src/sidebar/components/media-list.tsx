/** What no text check can see of a picture or a film, as a list to go through before posting; ticks are not kept. */
import type { Media } from '../../core/draft.ts';
import { useText } from '../../ui/language-context.ts';
import type { TextKey } from '../../ui/text/index.ts';
import { useSession } from '../session-context.ts';

export function MediaList() {
  const { state } = useSession();
  const { t } = useText();
  const media = state.draft.value?.media ?? [];
  if (media.length === 0) return null;
  const toggle = (point: string) => {
    const ticked = new Set(state.ticked.value);
    if (!ticked.delete(point)) ticked.add(point);
    state.ticked.value = ticked;
  };
  return (
    <section class="card media-list" aria-labelledby="media-title">
      <h2 id="media-title">{t('sidebar.media.title', { count: media.length })}</h2>
      <p class="soft small">{t('sidebar.media.hint')}</p>
      <ul>
        {pointsFor(media).map((point) => (
          <li key={point}>
            <label class="tick">
              <input
                type="checkbox"
                checked={state.ticked.value.has(point)}
                onChange={() => toggle(point)}
              />{' '}
              {t(point)}
            </label>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Alternative text is asked for only while one lacks it, captions only for a film. */
function pointsFor(media: readonly Media[]): readonly TextKey[] {
  const lacksText = media.some(({ kind, alt }) => kind === 'image' && !alt?.trim());
  return [
    ...(lacksText ? (['sidebar.media.alt'] as const) : []),
    ...(media.some(({ kind }) => kind === 'video') ? (['sidebar.media.captions'] as const) : []),
    'sidebar.media.people',
    'sidebar.media.background',
    'sidebar.media.map',
    'sidebar.media.rights',
  ];
}
