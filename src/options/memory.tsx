/** The translation memories: those of the guidelines, those imported, and the pairs that the person kept. */
import { removeMemory } from '../browser/memory-store.ts';
import type { MemoryHead } from '../browser/pack-store.ts';
import { Button } from '../ui/button.tsx';
import { useText } from '../ui/language-context.ts';
import { localized } from '../ui/text/index.ts';
import { KeptPairs } from './kept-pairs.tsx';
import { MemoryFile } from './memory-file.tsx';
import { Section } from './section.tsx';
import { keptPairs, memories, packs } from './state.ts';

export function Memory() {
  const shown = memories.value.filter(({ kind }) => kind !== 'own');
  return (
    <Section name="memory">
      {shown.length > 0 && (
        <ul class="card list">
          {shown.map((head) => (
            <MemoryRow key={head.key} head={head} />
          ))}
        </ul>
      )}
      <MemoryFile />
      {keptPairs.value.length > 0 && <KeptPairs />}
    </Section>
  );
}

function MemoryRow({ head: { key, kind, label, count } }: { readonly head: MemoryHead }) {
  const { t, language } = useText();
  const pack = packs.value.find(({ pack: { id } }) => id === label)?.pack;
  const name = kind === 'pack' && pack ? localized(pack.title, language) : label;
  return (
    <li class="row spread" data-memory={kind}>
      <span>
        <bdi>{name}</bdi>{' '}
        <span class="hint block">
          {t('options.memory.pairs', { count })} ·{' '}
          {t(kind === 'file' ? 'options.memory.fromFile' : 'options.memory.fromPack')}
        </span>
      </span>
      {kind === 'file' && (
        <Button
          label={t('options.memory.remove.label', { name })}
          onPress={() => void removeMemory(key)}
        >
          {t('common.remove')}
        </Button>
      )}
    </li>
  );
}
