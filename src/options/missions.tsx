/** The missions: which one is in use, and those that the person added. */
import { useState } from 'preact/hooks';
import { isFrom } from '../settings/policy.ts';
import type { Mission, Settings } from '../settings/schema.ts';
import { Button } from '../ui/button.tsx';
import { useText } from '../ui/language-context.ts';
import { Notice } from '../ui/notice.tsx';
import { missionName } from '../ui/text/index.ts';
import { withMission } from './mission-change.ts';
import { MissionChoice } from './mission-choice.tsx';
import { MissionForm } from './mission-form.tsx';
import { Section } from './section.tsx';
import { change, examples, policy, settings } from './state.ts';

interface Removed {
  readonly mission: Mission;
  readonly isInUse: boolean;
}

export function Missions() {
  const { t } = useText();
  /** The id of the mission being edited, `new`, or null. */
  const [edited, setEdited] = useState<string | null>(null);
  const [removed, setRemoved] = useState<Removed | null>(null);
  const save = async (mission: Mission) => {
    if (await change((now) => withMission(now, mission))) setEdited(null);
  };
  const remove = async (mission: Mission) => {
    const isInUse = settings.value.mission === mission.id;
    const isDone = await change((now) => withoutMission(now, mission.id));
    if (isDone) setRemoved({ mission, isInUse });
  };
  return (
    <Section name="missions">
      <MissionGone />
      <MissionList edited={edited} onEdit={setEdited} onSave={save} onRemove={remove} />
      <RemovedNotice removed={removed} onDone={() => setRemoved(null)} />
      {edited === 'new' ? (
        <MissionForm mission={null} onSave={save} onCancel={() => setEdited(null)} />
      ) : (
        <p>
          <Button onPress={() => setEdited('new')}>{t('options.missions.add')}</Button>
        </p>
      )}
    </Section>
  );
}

interface MissionListProps {
  readonly edited: string | null;
  readonly onEdit: (id: string | null) => void;
  readonly onSave: (mission: Mission) => void;
  readonly onRemove: (mission: Mission) => void;
}

/** None, the person's own, the examples; the one being edited gives way to its form. */
function MissionList({ edited, onEdit, onSave, onRemove }: MissionListProps) {
  const { t } = useText();
  return (
    <fieldset class="card list">
      <legend class="aloud">{t('options.missions')}</legend>
      <MissionChoice mission={null} />
      {settings.value.missions.map((mission) =>
        edited === mission.id ? (
          <MissionForm
            key={mission.id}
            mission={mission}
            onSave={onSave}
            onCancel={() => onEdit(null)}
          />
        ) : (
          <MissionChoice
            key={mission.id}
            mission={mission}
            {...(!isFrom(policy.value, mission.id) && {
              onEdit: () => onEdit(mission.id),
              onRemove: () => onRemove(mission),
            })}
          />
        ),
      )}
      {examples.value.map((mission) => (
        <MissionChoice key={mission.id} mission={mission} />
      ))}
    </fieldset>
  );
}

interface RemovedNoticeProps {
  readonly removed: Removed | null;
  readonly onDone: () => void;
}

/** Says what was removed, and takes it back. */
function RemovedNotice({ removed, onDone }: RemovedNoticeProps) {
  const { t, language } = useText();
  const restore = async ({ mission, isInUse }: Removed) => {
    const put = (now: Settings): Settings => ({
      ...now,
      missions: [...now.missions, mission],
      mission: isInUse ? mission.id : now.mission,
    });
    if (await change(put)) onDone();
  };
  return (
    <div aria-live="polite">
      {removed && (
        <Notice onDismiss={onDone}>
          <p>
            {t('options.missions.removed', { mission: missionName(removed.mission, language) })}
          </p>
          <Button icon="restore" onPress={() => void restore(removed)}>
            {t('options.undo')}
          </Button>
        </Notice>
      )}
    </div>
  );
}

/** A mission is in use that nothing is known of, as after reading a file written elsewhere. */
function MissionGone() {
  const { t } = useText();
  const { mission, missions } = settings.value;
  const isKnown = [...missions, ...examples.value].some(({ id }) => id === mission);
  if (mission === null || isKnown) return null;
  return <Notice level="caution">{t('options.missions.gone')}</Notice>;
}

function withoutMission(now: Settings, id: string): Settings {
  const missions = now.missions.filter((other) => other.id !== id);
  return { ...now, missions, mission: now.mission === id ? null : now.mission };
}
