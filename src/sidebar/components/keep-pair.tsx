/** Keeping a wording of one's own: first exactly what will be stored, then the button that stores it. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Pair } from '../../bilingual/pair.ts';
import type { Variant } from '../../bilingual/variant.ts';
import { keepPair } from '../../browser/memory-store.ts';
import { Button } from '../../ui/button.tsx';
import { useText } from '../../ui/language-context.ts';
import { pairToKeep } from '../keep-pair.ts';
import { nameOf } from '../language-name.ts';
import type { Wording } from '../wording.ts';
import { useFocusThrough } from './kept-focus.ts';

interface KeepPairProps {
  readonly variant: Variant;
  readonly wording: Wording;
}

export function KeepPair({ variant, wording }: KeepPairProps) {
  const { t } = useText();
  const [shown, setShown] = useState<Pair | null>(null);
  const [outcome, setOutcome] = useState<{ text: string; isKept: boolean } | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const pair = pairToKeep(variant, wording);
  const isStored = outcome?.text === wording.text;
  const isShown = !isStored && shown?.text[variant.to] === wording.text.trim();
  // Once it is stored there is nothing to press: one goes on writing.
  const findNext = () =>
    box.current?.querySelector('button') ?? box.current?.parentElement?.querySelector('textarea');
  useFocusThrough(isStored ? 'stored' : isShown ? 'shown' : 'offered', findNext);
  // Of what is stored the memory soon knows better than the person's own wording; that it was stored is said all the same.
  if (!pair && !isStored) return null;
  const keep = async (wanted: Pair) => {
    const isKept = await keepPair(wanted).then(
      () => true,
      () => false,
    );
    setOutcome({ text: wording.text, isKept });
  };
  return (
    <div ref={box}>
      {isStored && (
        <p class="provenance" role="status">
          {t(outcome.isKept ? 'sidebar.keep.done' : 'sidebar.keep.failed')}
        </p>
      )}
      {pair && !isStored && !isShown && (
        <p class="provenance">
          <Button kind="quiet" expanded={false} onPress={() => setShown(pair)}>
            {t('sidebar.keep')}
          </Button>
        </p>
      )}
      {isShown && shown && (
        <Preview pair={shown} onKeep={() => void keep(shown)} onCancel={() => setShown(null)} />
      )}
    </div>
  );
}

interface PreviewProps {
  readonly pair: Pair;
  readonly onKeep: () => void;
  readonly onCancel: () => void;
}

function Preview({ pair, onKeep, onCancel }: PreviewProps) {
  const { t, language } = useText();
  const box = useRef<HTMLFieldSetElement>(null);
  // All of it is to be seen before it is stored, and the bar at the foot of the view may lie over its end.
  useLayoutEffect(() => box.current?.scrollIntoView({ block: 'center' }), []);
  return (
    <fieldset class="keep-pair" ref={box}>
      <legend>{t('sidebar.keep.title')}</legend>
      <dl>
        {Object.entries(pair.text).map(([tag, text]) => (
          <div key={tag}>
            <dt>{nameOf(tag, language)}</dt>
            <dd class="draft" lang={tag} dir="auto">
              {text}
            </dd>
          </div>
        ))}
      </dl>
      <p class="soft small">{t('sidebar.keep.how')}</p>
      <div class="actions">
        <Button onPress={onKeep}>{t('sidebar.keep.confirm')}</Button>
        <Button kind="quiet" onPress={onCancel}>
          {t('sidebar.keep.cancel')}
        </Button>
      </div>
    </fieldset>
  );
}
