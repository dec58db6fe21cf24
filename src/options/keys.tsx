/** The keyboard commands with the keys they really have, which the browser lets a person change. */
import { useEffect, useState } from 'preact/hooks';
import { type BoundCommand, readCommands } from '../browser/commands.ts';
import { useText } from '../ui/language-context.ts';
import { Section } from './section.tsx';

export function Keys() {
  const { t } = useText();
  const [commands, setCommands] = useState<readonly BoundCommand[]>([]);
  useEffect(() => {
    const read = () => void readCommands().then(setCommands, console.warn);
    read();
    // Keys are changed in a page of the browser: whoever comes back from it sees the new ones.
    addEventListener('focus', read);
    return () => removeEventListener('focus', read);
  }, []);
  return (
    <Section name="keys">
      <dl class="card keys">
        {commands.map(({ name, keys }) => (
          <div key={name}>
            <dt>{t(`options.keys.${name}`)}</dt>
            <dd>{keys === '' ? t('options.keys.none') : <kbd dir="ltr">{keys}</kbd>}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
