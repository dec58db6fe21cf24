/** The posts that the draft and its variants make, in the layout chosen. */
import { type LaidOut, layOut, type Part } from '../../bilingual/layout.ts';
import type { Variant } from '../../bilingual/variant.ts';
import { halfOf } from '../half.ts';
import { countIn } from '../networks.ts';
import type { Report } from '../pipeline.ts';
import { useSession } from '../session-context.ts';
import type { State } from '../state.ts';
import { accountFor, letWait } from '../twins.ts';
import { asWritten, gapsOf } from '../wording.ts';
import { GapLines } from './gap-lines.tsx';
import { OnePost } from './one-post.tsx';
import { PostPart } from './post-part.tsx';

interface PostsProps {
  readonly variants: readonly Variant[];
  /** That of the draft which the variants were found for. */
  readonly report: Report;
  readonly isInserted: boolean;
}

export function Posts({ variants, report, isInserted }: PostsProps) {
  const session = useSession();
  const { state } = session;
  const edits = state.edits.value;
  const { parts } = layOutAll(variants, report, state);
  const gaps = variants.map((variant) => ({ to: variant.to, ...gapsOf(variant, edits) }));
  const [only] = parts;
  const isWritten = gaps.some(({ all, missing }) => missing < all);
  const beginsThread = state.layout.value === 'thread' && isWritten && !isInserted;
  const placeFirst = () => void session.placePart(parts, 0, report.draft.text);
  const waitFor = useWaiting(report);
  return (
    <>
      <GapLines gaps={gaps} />
      {state.layout.value === 'one'
        ? only &&
          isWritten && (
            <OnePost
              part={only}
              draft={report.draft}
              isComplete={gaps.every(({ missing }) => missing === 0)}
              isInserted={isInserted}
            />
          )
        : parts.length > 0 && (
            <ol class="posts">
              {parts.map((part, i) => (
                <PostPart
                  key={part.text}
                  part={part}
                  number={i + 1}
                  onPlace={beginsThread && i === 0 ? placeFirst : null}
                  onWait={waitFor(part)}
                />
              ))}
            </ol>
          )}
    </>
  );
}

/** Letting a post of another language wait for its account; null for a post that is for the account in use. */
function useWaiting(report: Report) {
  const { state } = useSession();
  const { draft } = report;
  const own = halfOf(report);
  return (part: Part) => {
    const lang = part.langs[0] ?? '';
    if (state.layout.value !== 'separate' || lang === own.lang) return null;
    return {
      account: accountFor(state.active.value?.mission ?? null, draft.site, lang),
      press: () => void letWait(state, part, draft, own),
    };
  };
}

function layOutAll(variants: readonly Variant[], report: Report, state: State): LaidOut {
  const { draft, segments } = report;
  return layOut({
    draft: { text: draft.text, segments },
    variants: variants.map((variant) => asWritten(variant, state.edits.value)),
    layout: state.layout.value,
    order: state.active.value?.mission?.languages ?? [],
    count: (text) => countIn(draft, state.networks.value, text),
  });
}
