/** Posts that wait for the mission's other account: to be put in an empty box, copied or forgotten. */
import type { Twin } from '../../protocol/messages.ts';
import { Button } from '../../ui/button.tsx';
import { CopyButton } from '../../ui/copy-button.tsx';
import { useText } from '../../ui/language-context.ts';
import { localeOf } from '../../ui/text/index.ts';
import { useSession } from '../session-context.ts';
import { forget } from '../twins.ts';

export function TwinOffers() {
  const { state } = useSession();
  return (
    <>
      {state.twins.value.map((twin) => (
        <TwinOffer key={twin.id} twin={twin} />
      ))}
    </>
  );
}

function TwinOffer({ twin }: { twin: Twin }) {
  const session = useSession();
  const { t, language } = useText();
  const { state } = session;
  const { account, text, lang, until } = twin;
  const title = account ? t('sidebar.twin.title', { account }) : t('sidebar.twin.title.any');
  const time = new Intl.DateTimeFormat(localeOf(language), { timeStyle: 'short' }).format(until);
  const put = async () => {
    await session.insert(text, '');
    if (state.writeNews.value) return;
    state.twinSource.value = twin.source;
    await forget(state, twin);
  };
  return (
    <section class="card thread-offer" aria-label={title} data-twin={lang}>
      <p>{title}</p>
      <p class="draft" dir="auto" lang={lang}>
        {text}
      </p>
      <p class="soft small">{t('sidebar.twin.until', { time })}</p>
      <div class="actions">
        {state.draft.value?.text === '' && (
          <Button kind="main" onPress={() => void put()}>
            {t('sidebar.thread.put')}
          </Button>
        )}
        <CopyButton text={text}>{t('common.copy')}</CopyButton>
        <Button kind="quiet" onPress={() => void forget(state, twin)}>
          {t('sidebar.twin.forget')}
        </Button>
      </div>
    </section>
  );
}
