/** A mission while it is being filled in, and what is still wrong with it. */
import { type Mission, missionSchema } from '../settings/schema.ts';

export interface AccountDraft {
  /** Tells rows apart while they come and go. */
  readonly row: number;
  readonly site: string;
  readonly handle: string;
  /** Empty for any. */
  readonly lang: string;
}

/** What the form holds: text as typed, codes as chosen, empty for nothing. */
export interface MissionDraft {
  readonly id: string;
  readonly label: string;
  readonly sender: string;
  readonly residence: string;
  readonly hosts: readonly string[];
  /** Tags separated by commas. */
  readonly languages: string;
  readonly accounts: readonly AccountDraft[];
}

/** A problem of the form; `tag` with the text that is none. */
export type DraftProblem =
  | { readonly field: 'label' | 'sender' | 'accounts' }
  | { readonly field: 'languages'; readonly tag?: string };

export function startDraft(mission: Mission | null): MissionDraft {
  return {
    id: mission?.id ?? `mission-${crypto.randomUUID().slice(0, 8)}`,
    label: mission?.label ?? '',
    sender: mission?.sender ?? '',
    residence: mission?.residence ?? '',
    hosts: mission?.hosts ?? [],
    languages: mission?.languages.join(', ') ?? '',
    accounts: (mission?.accounts ?? []).map(({ site, handle, lang }, row) => ({
      row,
      site,
      handle,
      lang: lang ?? '',
    })),
  };
}

/** The tags in a text, written the usual way (`fr-CA`); what is no tag is kept as typed. */
export function splitTags(text: string): string[] {
  const tags = text.split(/[\s,;،؛]+/).filter((tag) => tag !== '');
  return [...new Set(tags.map((tag) => canonicalTag(tag) ?? tag))];
}

/** The mission, or what has to be mended first. */
export function finishDraft(draft: MissionDraft): Mission | readonly DraftProblem[] {
  const languages = splitTags(draft.languages);
  const problems: DraftProblem[] = [];
  if (draft.label.trim() === '') problems.push({ field: 'label' });
  if (draft.sender === '') problems.push({ field: 'sender' });
  const bad = languages.find((tag) => canonicalTag(tag) === undefined);
  if (bad !== undefined) problems.push({ field: 'languages', tag: bad });
  else if (languages.length === 0 || languages.length > 10) problems.push({ field: 'languages' });
  if (draft.accounts.some((account) => !hasHandle(account))) {
    problems.push({ field: 'accounts' });
  }
  return problems.length > 0 ? problems : missionSchema.parse(toMission(draft, languages));
}

function toMission(draft: MissionDraft, languages: readonly string[]): Mission {
  return {
    id: draft.id,
    label: draft.label,
    sender: draft.sender,
    ...(draft.residence && { residence: draft.residence }),
    hosts: draft.hosts,
    languages,
    accounts: draft.accounts.map(({ site, handle, lang }) => ({
      site,
      handle: plainHandle(handle),
      ...(lang && { lang }),
    })),
  };
}

/** A lone `@` is no handle. */
export function hasHandle({ handle }: AccountDraft): boolean {
  return plainHandle(handle) !== '';
}

/** Kept without the sign that some networks write before it. */
function plainHandle(handle: string): string {
  return handle.trim().replace(/^@/, '');
}

/** BCP 47 in its usual case; undefined for what is no tag of a language that has a name. */
function canonicalTag(tag: string): string | undefined {
  try {
    const [canonical] = Intl.getCanonicalLocales(tag);
    const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
    return canonical && names.of(canonical) ? canonical : undefined;
  } catch {
    return undefined;
  }
}
