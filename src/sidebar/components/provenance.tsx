/** Where a wording comes from, in one line, and what speaks against it. */
import { Fragment } from 'preact';
import { penaltyPoints } from '../../bilingual/memory/penalties.ts';
import type { Match, Penalty } from '../../bilingual/variant.ts';
import { Button } from '../../ui/button.tsx';
import { useText } from '../../ui/language-context.ts';
import { cutEntry, formatNumber, type Text, type TextKey } from '../../ui/text/index.ts';
import type { Wording } from '../wording.ts';
import { WordDiff } from './word-diff.tsx';

interface ProvenanceProps {
  readonly wording: Wording;
  /** Takes a text as the person's own; null goes back to the memory's. */
  readonly onUse: (text: string | null) => void;
}

export function Provenance({ wording, onUse }: ProvenanceProps) {
  const { t, language } = useText();
  const { segment, isOwn, isMachine } = wording;
  const { match, target, scaffold } = segment;
  if (isOwn) {
    return (
      <p class="provenance">
        {isMachine ? <b>{t('sidebar.machine.unreviewed')}</b> : t('sidebar.match.yours')}
        {(target || scaffold) !== '' && (
          <Button kind="quiet" icon="restore" onPress={() => onUse(null)}>
            {t('sidebar.match.restore')}
          </Button>
        )}
      </p>
    );
  }
  if (segment.verbatim) return <p class="provenance">{t('sidebar.match.verbatim')}</p>;
  if (!match || target === '') {
    return (
      <p class="provenance none">
        {t(noneKey(wording))}
        {match && (
          <Button kind="quiet" onPress={() => onUse(match.target)}>
            {t('sidebar.match.distant', { score: formatNumber(match.score, language) })}
          </Button>
        )}
      </p>
    );
  }
  return <Known match={match} exhaustive={segment.exhaustive} />;
}

/** What the field holds where the memory has nothing. */
function noneKey({ segment: { scaffold }, isReady }: Wording): TextKey {
  if (scaffold === '') return 'sidebar.match.none';
  return isReady ? 'sidebar.match.allCertain' : 'sidebar.match.certain';
}

function Known({ match, exhaustive }: { match: Match; exhaustive: boolean }) {
  const { t, language } = useText();
  const score = formatNumber(match.score, language);
  return (
    <div
      class="provenance"
      data-match={match.kind}
      data-approved={match.approved && match.kind === 'exact' ? '' : undefined}
      data-level={levelOf(match)}
    >
      <p>
        <b>{t(kindKeys[match.kind], { score })}</b>
        {match.kind !== 'exact' && match.diff.length > 0 && <WrittenFor match={match} />}
        {' · '}
        {originOf(match, t)}
      </p>
      {match.changedValues && <p>{t('sidebar.match.values')}</p>}
      {match.conversions.length > 0 && <Conversions match={match} />}
      {match.penalties.length > 0 && <Reasons penalties={match.penalties} />}
      {!exhaustive && <p>{t('sidebar.match.cutShort')}</p>}
    </div>
  );
}

const kindKeys = {
  exact: 'sidebar.match.exact',
  values: 'sidebar.match.converted',
  near: 'sidebar.match.near',
  similar: 'sidebar.match.similar',
  assembled: 'sidebar.match.assembled',
} as const satisfies Record<Match['kind'], TextKey>;

/** What was put in the place of what, so that the person can see that it is right. */
function Conversions({ match }: { match: Match }) {
  const { t } = useText();
  return (
    <ul class="conversions">
      {match.conversions.map(({ before, after }) => (
        <li key={`${before} ${after}`}>
          <bdi>{t('sidebar.match.conversion', { before, after })}</bdi>
        </li>
      ))}
    </ul>
  );
}

function Reasons({ penalties }: { penalties: readonly Penalty[] }) {
  const { t, language } = useText();
  return (
    <p class="reasons">
      {t('sidebar.match.reasons')}{' '}
      {penalties
        .map((reason) => {
          const points = formatNumber(penaltyPoints[reason], language);
          return t(`sidebar.penalty.${reason}`, { points });
        })
        .join('; ')}
    </p>
  );
}

/** “: it was written for « … »”, with the words that differ marked. */
function WrittenFor({ match }: { match: Match }) {
  const { t } = useText();
  return (
    <>
      {cutEntry(t('sidebar.match.writtenFor')).map((piece) =>
        typeof piece === 'string' ? (
          <Fragment key={piece}>{piece}</Fragment>
        ) : (
          <WordDiff key={piece.name} parts={match.diff} />
        ),
      )}
    </>
  );
}

function levelOf({ kind, changedValues }: Match): 'caution' | undefined {
  return kind === 'similar' || kind === 'assembled' || changedValues ? 'caution' : undefined;
}

function originOf({ approved, origin }: Match, t: Text): string {
  if (approved) return t('sidebar.origin.approved', { by: approved.by, on: approved.on });
  return t(`sidebar.origin.${origin}`);
}
