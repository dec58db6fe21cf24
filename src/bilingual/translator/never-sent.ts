/** Drafts that no server is ever given. No pack and no setting takes anything off this list. */
import type { Finding } from '../../core/finding.ts';

export type NeverSent = 'security' | 'privacy' | 'classification' | 'embargo';

const mark =
  /(?<![\p{L}\p{N}])(?:TOP SECRET|TRÈS SECRET|SECRET DÉFENSE|NATO (?:UNCLASSIFIED|RESTRICTED|CONFIDENTIAL|SECRET)|OTAN SECRET|EU RESTRICTED|RESTREINT UE|DIFFUSION RESTREINTE|OFFICIAL[- ]SENSITIVE|NOFORN|(?:PROTECTED|PROTÉGÉ) [ABC]|SECRET|CONFIDENTIAL|CONFIDENTIEL|RESTRICTED|سري للغاية|سري جدا)(?![\p{L}\p{N}])/u;
const stated =
  /(?<![\p{L}])(?:classification|classified|classifié(?:e)?)[ \u00A0]?[:=]?[ \u00A0]?(?:top secret|très secret|secret|confidential|confidentiel(?:le)?|restricted|protected|protégé(?:e)?)(?![\p{L}])/iu;
const embargo =
  /(?<![\p{L}])(?:under (?:strict )?embargo|embargo(?:ed)? (?:until|till)|strictly embargoed|not for release before|sous embargo|embargo jusqu|ne pas diffuser avant|محظور النشر|حظر النشر)/iu;

/**
 * Why this draft is not sent; null when nothing speaks against it.
 * @param findings of the check of this very text, save where the check has nothing to do with it
 */
export function reasonNotToSend(
  text: string,
  findings: readonly Pick<Finding, 'topic' | 'level'>[],
): NeverSent | null {
  if (mark.test(text) || stated.test(text)) return 'classification';
  if (embargo.test(text)) return 'embargo';
  const isSerious = (area: string) =>
    findings.some(({ topic, level }) => level === 'serious' && topic.startsWith(`${area}.`));
  if (isSerious('security')) return 'security';
  return isSerious('privacy') ? 'privacy' : null;
}
