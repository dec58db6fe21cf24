/**
 * Classification marks. Sources: Canada, Directive on Security Management, appendix J (2019); France, instruction
 * générale interministérielle no 1300 (2021) and the levels before it; United Kingdom, Government Security
 * Classifications (2024); United States, Executive Order 13526 and the CUI registry; European Union, Council Decision
 * 2013/488; NATO, C-M(2002)49. A space stands for any space, a tilde for a space or any dash.
 */

/** Several words that stand for nothing else: marks wherever they are in capitals. */
export const phrases: readonly string[] = [
  // Canada.
  'PROTECTED [ABC]',
  'PROTÉGÉ [ABC]',
  'PROTEGE [ABC]',
  'CANADIAN EYES ONLY',
  'RÉSERVÉ AUX CANADIENS',
  // France.
  'DIFFUSION RESTREINTE(?: SPÉCIAL FRANCE)?',
  'CONFIDENTIEL~DÉFENSE',
  '(?:TRÈS )?SECRET~DÉFENSE',
  'SPÉCIAL FRANCE',
  // United Kingdom.
  'OFFICIAL~SENSITIVE',
  'OFFICIAL: SENSITIVE',
  'UK EYES ONLY',
  // United States.
  'SENSITIVE BUT UNCLASSIFIED',
  'FOR OFFICIAL USE ONLY',
  'CONTROLLED UNCLASSIFIED INFORMATION',
  '(?:TOP SECRET|SECRET|CONFIDENTIAL|UNCLASSIFIED|TS|S|C|U) ?// ?[A-Z][A-Z/,-]{1,20}(?: [A-Z][A-Z/,-]{1,20}){0,3}',
  'REL TO USA(?:, [A-Z]{3,4}){1,8}',
  // European Union.
  '(?:RESTREINT|CONFIDENTIEL|(?:TRÈS )?SECRET) UE(?:/EU (?:RESTRICTED|CONFIDENTIAL|(?:TOP )?SECRET))?',
  'EU (?:RESTRICTED|CONFIDENTIAL|(?:TOP )?SECRET)',
  'LIMITE UE',
  // NATO.
  'NATO (?:UNCLASSIFIED|RESTRICTED|CONFIDENTIAL|SECRET)',
  '(?:NATO|OTAN) (?:SANS CLASSIFICATION|NON CLASSIFIÉ|DIFFUSION RESTREINTE|CONFIDENTIEL|SECRET)',
  'COSMIC (?:TOP SECRET|TRÈS SECRET)(?:~ATOMAL)?',
];

/** Words of everyday language: marks only as a banner, alone on their line or between strokes. */
export const banners: readonly string[] = [
  'SECRET',
  'TOP SECRET',
  'TRÈS SECRET',
  'CONFIDENTIAL',
  'CONFIDENTIEL',
  'RESTRICTED',
  'RESTREINT',
  'LIMITE',
  'NOFORN',
  'FOUO',
  'CUI',
  'SBU',
  'سري',
  'سرّي',
  'سري للغاية',
  'سرّي للغاية',
  'سري جدا',
  'محدود التداول',
];

/** What stands before a level in either case: "Classification: Secret". */
export const labels: readonly string[] = [
  'classification',
  'security classification',
  'classification de sécurité',
  'cote de sécurité',
  'niveau de classification',
  'التصنيف',
  'درجة السرية',
];
