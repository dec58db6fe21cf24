/** A better way, to read; its wordings are copied, never applied by a click. */
import { Fragment } from 'preact';
import type { Advice } from '../advice.ts';

export function AdviceLine({ advice: { lang, pieces } }: { advice: Advice }) {
  return (
    <p class="advice" dir="auto" lang={lang}>
      {pieces.map((piece, i) => {
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
  );
}
