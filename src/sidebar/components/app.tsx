/** The sidebar as a whole: letterhead, views, foot. */
import { useEffect } from 'preact/hooks';
import { LanguageContext } from '../../ui/language-context.ts';
import type { OwnComposer } from '../own-composer.ts';
import type { Session } from '../session.ts';
import { SessionContext } from '../session-context.ts';
import { Footer } from './footer.tsx';
import { Header } from './header.tsx';
import { LiveRegion } from './live-region.tsx';
import { MomentChoice } from './moment.tsx';
import { OwnDraft } from './own-draft.tsx';
import { Phrases } from './phrases.tsx';
import { Remarks } from './remarks.tsx';
import { Renewed } from './renewed.tsx';
import { Tabs } from './tabs.tsx';
import { ThreadOffer } from './thread-offer.tsx';
import { TwinOffers } from './twin-offer.tsx';
import { Variants } from './variants.tsx';
import { WriteNotice } from './write-notice.tsx';

interface AppProps {
  readonly session: Session;
  /** In a tab or a side panel the sidebar has a draft box of its own. */
  readonly own: OwnComposer | null;
}

export function App({ session, own }: AppProps) {
  const { tab, language } = session.state;
  useEscape(session);
  return (
    <LanguageContext.Provider value={language.value}>
      <SessionContext.Provider value={session}>
        <div class={own ? 'sidebar alone' : 'sidebar'}>
          {own && <OwnDraft composer={own} />}
          <main class="view" data-checked={session.state.report.value?.draft.text.length}>
            <Header />
            <Tabs />
            <div class="panel" role="tabpanel" id="panel" aria-labelledby={`tab-${tab.value}`}>
              <Renewed />
              <WriteNotice />
              <ThreadOffer />
              <TwinOffers />
              {tab.value === 'remarks' && <Remarks />}
              {tab.value === 'variants' && <Variants />}
              {tab.value === 'phrases' && <Phrases />}
            </div>
            <MomentChoice />
            <Footer />
          </main>
          <LiveRegion />
        </div>
      </SessionContext.Provider>
    </LanguageContext.Provider>
  );
}

/** Escape gives the focus back to the exact caret, from wherever in the sidebar it is pressed. */
function useEscape(session: Session): void {
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.isComposing) return;
      event.preventDefault();
      session.leaveSidebar();
    };
    addEventListener('keydown', hear);
    return () => removeEventListener('keydown', hear);
  }, [session]);
}
