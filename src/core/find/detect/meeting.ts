/**
 * Detector: ways into a closed meeting: links of Zoom, Teams, Webex and Meet, meeting numbers, dial-ins and passcodes.
 * Links to register for a public webinar are none. Forms: the services' own invitations, 2026-11-21.
 */
import { placeOf } from '../../text/sketch.ts';
import { joinSpans } from '../../text/span.ts';
import type { Hit } from '../hit.ts';
import type { Reading } from '../reading.ts';
import { spansOf } from './spans-of.ts';

/** Host and the beginning of the path. */
const rooms: readonly (readonly [host: RegExp, path: RegExp])[] = [
  [/(?:^|\.)zoom\.(?:us|com)$|(?:^|\.)zoomgov\.com$/, /^\/(?:j|my|s|w|wc\/join)\/./],
  [/^teams\.(?:microsoft|live)\.(?:com|us)$/, /^\/(?:l\/meetup-join|meet|dl\/launcher)\b/],
  [/(?:^|\.)webex\.com$/, /^\/(?:meet|join|wbxmjs|[^/]{1,60}\/j\.php)\b|MTID=/i],
  [/^meet\.google\.com$/, /^\/[a-z]{3}-[a-z]{4}-[a-z]{3}\b/],
  [/(?:^|\.)(?:gotomeeting|gotomeet)\.(?:com|me)$/, /^\/./],
  [/^meet\.jit\.si$|^whereby\.com$/, /^\/./],
];

const s = '[ \\u00a0]{0,2}';
const value = '(?=[^\\s]{0,14}\\d)[\\p{L}\\p{N}#*!@$-]{4,14}';
const labelled: readonly RegExp[] = [
  `(?:(?:zoom|teams|webex)${s})?(?:meeting|webinar|conference)${s}(?:id|number|no\\.?|code)${s}(?:is${s})?[:#]?${s}\\d[\\d \\u00a0-]{6,14}\\d#?`,
  `(?:id|n[o°]|numéro|code)${s}(?:de${s}(?:la${s})?|d['’])(?:réunion|conférence|webinaire)${s}(?:est${s})?:?${s}\\d[\\d \\u00a0-]{6,14}\\d#?`,
  `(?:meeting${s}|conference${s}|zoom${s})?(?:passcode|access code|pass code)${s}(?:is${s})?[:=]?${s}${value}`,
  `(?:(?:meeting|conference|zoom|webex|teams)${s}(?:password|pin)|password)${s}(?:is${s})?[:=]?${s}${value}`,
  `(?:code${s}(?:secret|d['’]accès|d['’]entrée)|mot${s}de${s}passe(?:${s}(?:de${s}la${s}(?:réunion|conférence)|zoom|teams|webex))?)${s}(?:est${s})?[:=]?${s}${value}`,
  `(?:معر[ّ]?ف|رقم)${s}الاجتماع${s}:?${s}[\\d٠-٩][\\d٠-٩ -]{6,14}[\\d٠-٩]`,
  `(?:رمز${s}(?:المرور|الدخول)|كلمة${s}(?:مرور|سر)${s}الاجتماع)${s}:?${s}[\\p{L}\\p{N}]{4,14}`,
].map((shape) => new RegExp(`(?<![\\p{L}\\p{N}])${shape}(?![\\p{L}\\p{N}])`, 'giu'));
/** One touch from a telephone: the number, pauses, the meeting. */
const oneTouch = /(?<![\d+])\+?\d[\d\u00a0 ().-]{6,18},{1,4}\*?\d[\d,*]{3,18}#/g;
/** One of these stands in all that is looked for, in the form of a sketch. */
const cues = [
  ...['meeting', 'conference', 'conférence', 'webinar', 'webinaire', 'webex', 'teams', 'zoom'],
  ...['password', 'code', 'réunion', 'passe', ',,', ',0', 'الاجتماع', 'رمز', 'كلمة'],
];
const hosts = /zoom|teams|webex|meet|whereby/;

export function meeting({ text, links, sketch }: Reading): readonly Hit[] {
  const doors = links.filter((link) => {
    if (!hosts.test(link.host)) return false;
    const written = text.slice(link.start, link.end);
    const path = written.slice(written.toLowerCase().indexOf(link.host) + link.host.length);
    return rooms.some(([host, shape]) => host.test(link.host) && shape.test(path));
  });
  const said = cues.some((cue) => placeOf(cue, sketch, 0) >= 0)
    ? [...labelled, oneTouch].flatMap((shape) => spansOf(text, shape))
    : [];
  return joinSpans([...doors.map(({ start, end }) => ({ start, end })), ...said]);
}
