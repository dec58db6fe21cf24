/** The packs: who wrote them, whom they are for, on or off, and what of them could not be used. */
import { useText } from '../ui/language-context.ts';
import { Notice } from '../ui/notice.tsx';
import { useOrderedPacks } from './pack-order.ts';
import { PackRow } from './pack-row.tsx';
import { Section } from './section.tsx';
import { inForce } from './state.ts';

export function Packs() {
  const { t } = useText();
  const ordered = useOrderedPacks();
  return (
    <Section name="packs">
      {inForce.value?.problems.map(({ file, reason }) => (
        <Notice key={file} level="caution">
          <bdi>{t('options.packs.unreadable', { file, reason })}</bdi>
        </Notice>
      ))}
      {ordered.length === 0 ? (
        <p class="soft">{t('options.packs.none')}</p>
      ) : (
        <ul class="card list">
          {ordered.map((stored) => (
            <li key={stored.hash}>
              <PackRow stored={stored} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
