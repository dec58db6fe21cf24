/** The controls of the frame itself: options, and in a page also the side it is on and closing it. */
import { openOptions } from '../../browser/tabs.ts';
import { Button } from '../../ui/button.tsx';
import { useText } from '../../ui/language-context.ts';
import { useSession } from '../session-context.ts';

export function FrameControls() {
  const session = useSession();
  const { t } = useText();
  const place = session.state.place.value;
  const other = place?.side === 'end' ? 'start' : 'end';
  return (
    <div class="controls">
      <Button
        kind="quiet"
        icon="options"
        label={t('common.options')}
        onPress={() => void openOptions()}
      />
      {place && (
        <>
          <Button
            kind="quiet"
            icon="side"
            label={t('sidebar.side.label')}
            onPress={() => session.moveTo({ ...place, side: other })}
          />
          <Button
            kind="quiet"
            icon="close"
            label={t('sidebar.close.label')}
            onPress={() => session.moveTo({ ...place, open: false })}
          />
        </>
      )}
    </div>
  );
}
