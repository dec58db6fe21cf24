/** A better way, to read; its wordings are copied, never applied by a click. */
import { Fragment } from 'preact';
import { CopyButton } from '../../ui/copy-button.tsx';
import { useText } from '../../ui/language-context.ts';
import { type Advice, proseOf } from '../advice.ts';

export function AdviceLine({ advice }: { advice: Advice }) {
  const { lang, pieces, wordings } = advice;
  const isChoice = wordings.length > 1;
  const prose = proseOf(advice);
  const hasProse = prose.pieces.some((piece, i) => i % 2 === 0 && /\p{L}/u.test(piece));
  return (
    <>
      {(!isChoice || hasProse) && (
        <p class="advice" dir="auto" lang={prose.lang}>
          {prose.pieces.map((piece, i) => {
            const key = `${i}${piece}`;
            return i % 2 === 1 ? (
              <q key={key} class="draft">
                {piece}
              </q>
            ) : (
              <Fragment key={key}>{piece}</Fragment>
            );
          })}
        </p>
      )}
      {isChoice && <Wordings lang={lang} pieces={pieces} wordings={wordings} />}
    </>
  );
}

/** Several wordings, each with its own way to be copied. */
function Wordings({ lang, pieces, wordings }: Pick<Advice, 'lang' | 'pieces' | 'wordings'>) {
  const { t } = useText();
  const quoted = pieces.filter((_, i) => i % 2 === 1);
  return (
    <ul class="wordings">
      {wordings.map((wording, i) => (
        <li key={wording}>
          <q class="draft" dir="auto" lang={lang}>
            {quoted[i]}
          </q>
          <CopyButton text={wording} label={t('sidebar.copyThis', { text: wording })}>
            {t('common.copy')}
          </CopyButton>
        </li>
      ))}
    </ul>
  );
}
