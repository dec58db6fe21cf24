/** Having what the memory lacks drafted by a machine: which there are, how far one is, and what came of it. */
import type { TranslatorProblem } from '../../bilingual/translator/translator.ts';
import type { Variant } from '../../bilingual/variant.ts';
import { hasOwnTranslator } from '../../browser/own-translator.ts';
import { draftWith, type Maker, setDrafting } from '../drafting.ts';
import { toWord } from '../machine-draft.ts';
import type { Report } from '../pipeline.ts';
import { useSession } from '../session-context.ts';
import { MachineOutcome } from './machine-outcome.tsx';
import { MachineProgress } from './machine-progress.tsx';
import { OfOwn } from './of-own.tsx';
import { OfServer } from './of-server.tsx';

interface MachineDraftProps {
  readonly variant: Variant;
  readonly report: Report;
}

/** Offers nothing where no machine is let in, and where every sentence has a wording. */
export function MachineDraft({ variant, report }: MachineDraftProps) {
  const { state } = useSession();
  const drafting = state.drafting.value.get(variant.to);
  if (drafting?.kind === 'running') return <MachineProgress running={drafting} />;
  const asked = toWord(variant, report, state.edits.value);
  const server = state.translator.value;
  const isOpen = asked.sentences.length > 0;
  const draft = (maker: Maker) => void draftWith(maker, state, variant, report);
  const tell = (problem: TranslatorProblem) =>
    setDrafting(state, variant.to, { kind: 'ended', host: null, problem, lost: 0 });
  return (
    <>
      {drafting && (
        <MachineOutcome ended={drafting} onDismiss={() => setDrafting(state, variant.to, null)} />
      )}
      {isOpen && state.ownTranslator.value && hasOwnTranslator() && (
        <OfOwn asked={asked} onDraft={draft} onProblem={tell} />
      )}
      {isOpen && server && (
        <OfServer asked={asked} host={new URL(server.url).host} onDraft={draft} />
      )}
    </>
  );
}
