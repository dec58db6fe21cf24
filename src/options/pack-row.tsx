/** One pack in the list. */
import type { StoredPack } from '../browser/database.ts';
import { isFor } from '../packs/in-force.ts';
import type { Pack } from '../packs/pack.ts';
import { Button } from '../ui/button.tsx';
import { Fixed } from '../ui/fixed.tsx';
import { useText } from '../ui/language-context.ts';
import { Switch } from '../ui/switch.tsx';
import {
  formatDate,
  type InterfaceLanguage,
  localized,
  localizedLanguage,
  type Text,
  today,
} from '../ui/text/index.ts';
import { audienceInUse } from './audience.ts';
import { countryName } from './countries.ts';
import { stateOf, switchPack } from './pack-choice.ts';
import { SetAsideList } from './set-aside-list.tsx';
import { inForce, policy } from './state.ts';

export function PackRow({ stored }: { readonly stored: StoredPack }) {
  const { t, language } = useText();
  const { pack } = stored;
  const { on, isUsual } = stateOf(pack);
  const title = localized(pack.title, language);
  const isFixed = policy.value.packs?.[pack.id] !== undefined;
  // What is in force may have lost more rules, at compiling, than the file did at reading.
  const active = inForce.value?.packs.find(({ id }) => id === pack.id);
  return (
    <div class="pack">
      <Switch
        on={on}
        onChange={(wanted) => switchPack(pack, wanted)}
        disabled={isFixed}
        hint={
          <>
            <PackHint pack={pack} />
            {isFixed && <Fixed />}
          </>
        }
      >
        <bdi lang={localizedLanguage(pack.title, language)}>{title}</bdi>
      </Switch>
      {!isUsual && !isFixed && (
        <p class="indented">
          <Button
            icon="restore"
            label={t('options.packs.usual.label', { pack: title })}
            onPress={() => switchPack(pack, null)}
          >
            {t('options.packs.usual')}
          </Button>
        </p>
      )}
      <SetAsideList setAside={active?.setAside ?? stored.setAside} />
    </div>
  );
}

function PackHint({ pack }: { readonly pack: Pack }) {
  const { t, language } = useText();
  const date = (iso: string) => formatDate(iso, language);
  const hasExpired = pack.expires !== undefined && pack.expires < today();
  return (
    <>
      <span class="block">
        <bdi lang={localizedLanguage(pack.summary, language)}>
          {localized(pack.summary, language)}
        </bdi>
      </span>
      <span class="block">
        {t('options.packs.published', {
          publisher: pack.publisher.name,
          version: String(pack.version),
          date: date(pack.published),
        })}
      </span>
      <span class="block">
        {describeAudience(pack, t, language)} ·{' '}
        {t('options.rules.found', { count: pack.rules.length })}
      </span>
      {hasExpired && pack.expires && (
        <span class="block expired">
          {t('options.packs.expired', { date: date(pack.expires) })}
        </span>
      )}
    </>
  );
}

/** Whom a pack is for, in words. */
function describeAudience(pack: Pack, t: Text, language: InterfaceLanguage): string {
  const { sender, host } = pack.for ?? {};
  if (sender === undefined && host === undefined) return t('options.packs.common');
  if (isFor(pack, audienceInUse())) return t('options.packs.mine');
  const who = [
    sender && t('options.packs.from', { country: countryName(sender, language) }),
    host && t('options.packs.in', { country: countryName(host, language) }),
  ];
  return t('options.packs.other', { who: who.filter(Boolean).join(', ') });
}
