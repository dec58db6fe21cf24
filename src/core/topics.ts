/** The vocabulary of topics. A rule has exactly one; a pack may add its own under `x-`. */

const topics: readonly string[] = [
  'security.location',
  'security.embargo',
  'security.sensitive',
  'privacy.case',
  'privacy.contact',
  'privacy.minor',
  'privacy.solicit',
  'immigration.promise',
  'terms.country',
  'terms.city',
  'terms.adjective',
  'terms.flag',
  'terms.title',
  'terms.contested',
  'tone.host',
  'tone.hostile',
  'tone.imperative',
  'tone.religion',
  'tone.discrimination',
  'tone.stereotype',
  'tone.flippant',
  'tone.sarcasm',
  'tone.emotion',
  'tone.rude',
  'tone.familiar',
  'tone.promo',
  'tone.register',
  'politics.host',
  'politics.home',
  'politics.line',
  'politics.caretaker',
  'host.sensitive',
  'endorse.company',
  'endorse.fundraising',
  'link.unsafe',
  'handle.unknown',
  'hashtag.case',
  'hashtag.count',
  'hashtag.trend',
  'access.caps',
  'access.emoji',
  'access.font',
  'access.length',
  'access.alt',
  'language.pair',
  'language.mismatch',
  'language.quality',
  'language.abbrev',
  'language.mixed',
  'variant.audience',
  'fact.certainty',
  'fact.figure',
  'fact.map',
  'fact.image',
  'rights.credit',
  'rights.image',
  'crisis.timing',
  'crisis.casualty',
  'campaign.date',
  'account.mixup',
  'account.capacity',
  'draft.placeholder',
  'length.over',
];

const known: ReadonlySet<string> = new Set(topics);

/** True for a listed topic, or one of a pack's own (`x-festival.name`). */
export function isTopic(name: string): boolean {
  return known.has(name) || /^x-[a-z][a-z0-9-]*(?:\.[a-z][a-z0-9-]*)*$/.test(name);
}

/** True for a topic, or for what stands before its dot: `security`. */
export function isTopicOrFamily(name: string): boolean {
  return isTopic(name) || topics.some((topic) => topic.startsWith(`${name}.`));
}

const adviceOnly = /^(?:x-)?(?:security|privacy|politics|tone|fact|crisis|immigration)\b/;

/** False where another wording changes more than form: such a rule may advise, never offer a one-click fix. */
export function mayFix(topic: string): boolean {
  return !adviceOnly.test(topic);
}
