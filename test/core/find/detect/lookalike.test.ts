/** Hosts and handles that pass for official ones. */
import { describe, expect, test } from 'vitest';
import { seen } from './seen.ts';

const program = {
  domains: ['canada.ca', 'gc.ca', 'diplomatie.gouv.fr', 'ambafrance.org', 'un.org'],
  accounts: ['@CanadaFP', 'CanadaPE', '@CanadainUK', 'ambassade@social.gouv.fr'],
};

describe('lookalike-host', () => {
  test.each([
    ['Apply at https://canadda.ca/visa', ['canadda.ca']],
    [
      'See https://www.cаnada.ca and https://xn--cnada-4ve.ca/',
      ['www.cаnada.ca', 'xn--cnada-4ve.ca'],
    ],
    ['http://canada.ca.visa-form.com, canada-ca.com', ['canada.ca.visa-form.com', 'canada-ca.com']],
    [
      'Demande sur visa-canada.net ou canada.rdv.example.com',
      ['visa-canada.net', 'canada.rdv.example.com'],
    ],
    ['Écrire à dip1omatie.gouv.fr, arnbafrance.org', ['dip1omatie.gouv.fr', 'arnbafrance.org']],
  ])('sees %s', (text, found) => expect(seen('lookalike-host', text, { program })).toEqual(found));

  test.each([
    ['https://www.canada.ca/fr, ircc.canada.ca, international.gc.ca, tn.ambafrance.org'],
    ['canada.com, bc.ca, qc.ca, un.org.au, https://www.lemonde.fr, visa.com'],
    ['Le site canadiens.ca, cuba.ca, gouv.fr, info@canadda.ca'],
  ])('leaves %s', (text) => expect(seen('lookalike-host', text, { program })).toEqual([]));

  test('says nothing where no domain is official', () => {
    expect(seen('lookalike-host', 'canadda.ca')).toEqual([]);
  });
});

describe('lookalike-handle', () => {
  test.each([
    ['Follow @CanadaFP_ and @Canada_FP', ['@CanadaFP_', '@Canada_FP']],
    ['Suivez @CanadaFP1, @Canad0FP', ['@CanadaFP1']],
    ['@CandainUK @CanadalnUK', ['@CandainUK', '@CanadalnUK']],
    ['@ambassade@evil.example.com', ['@ambassade@evil.example.com']],
  ])('sees %s', (text, found) =>
    expect(seen('lookalike-handle', text, { program })).toEqual(found),
  );

  test.each([
    ['@CanadaFP @canadafp @CanadaPE @CanadainUK @CanadainUS @CanadaUN'],
    ['Merci à @ambassade@social.gouv.fr et @ambassade'],
    ['@FranceDiplo @Canada @GlobalAffairs'],
  ])('leaves %s', (text) => expect(seen('lookalike-handle', text, { program })).toEqual([]));
});
