/** Detectors of what must not be published: marks, meetings. */
import { describe, expect, test } from 'vitest';
import { seen } from './seen.ts';

describe('marking', () => {
  test.each([
    ['PROTECTED B – draft for the minister', ['PROTECTED B']],
    ['Document PROTÉGÉ A / PROTECTED A', ['PROTÉGÉ A', 'PROTECTED A']],
    [
      'OFFICIAL-SENSITIVE\nOFFICIAL – SENSITIVE too',
      ['OFFICIAL-SENSITIVE', 'OFFICIAL – SENSITIVE'],
    ],
    ['Note DIFFUSION RESTREINTE du 4 mai', ['DIFFUSION RESTREINTE']],
    [
      'NATO SECRET and COSMIC TOP SECRET, OTAN CONFIDENTIEL',
      ['NATO SECRET', 'COSMIC TOP SECRET', 'OTAN CONFIDENTIEL'],
    ],
    ['RESTREINT UE/EU RESTRICTED', ['RESTREINT UE/EU RESTRICTED']],
    ['SECRET // CANADIAN EYES ONLY: readout', ['SECRET // CANADIAN EYES ONLY']],
    ['SECRET//NOFORN\n(S//NF) The talks', ['SECRET//NOFORN', '(S//NF)']],
    ['** SECRET **\nThe talks begin', ['SECRET']],
    ['Classification : Confidentiel', ['Confidentiel']],
    ['Classification: Protected B', ['Protected B']],
    ['سري للغاية\nتبدأ المحادثات', ['سري للغاية']],
  ])('sees %s', (text, found) => expect(seen('marking', text)).toEqual(found));

  test.each([
    ['The secret of a good tagine is patience. Top secret recipe!'],
    ['Le secret de la recette : un jury confidentiel, une édition limitée'],
    ['SECRET RECIPE: our chef tells all. TOP SECRET no more'],
    ['WE PROTECTED A FAMILY. It is protected. A protected bay'],
    ['OFFICIAL: Canada opens a consulate. OFFICIEL !'],
    ['#SECRET @SECRET, a restricted area, (C) 2026, (a) first'],
    ['وصفة سرية من المطبخ التونسي'],
  ])('leaves %s', (text) => expect(seen('marking', text)).toEqual([]));
});

describe('meeting', () => {
  test.each([
    [
      'Join https://us02web.zoom.us/j/81234567890?pwd=abc now',
      ['https://us02web.zoom.us/j/81234567890?pwd=abc'],
    ],
    [
      'Rejoignez https://teams.microsoft.com/l/meetup-join/19%3ameeting_x',
      ['https://teams.microsoft.com/l/meetup-join/19%3ameeting_x'],
    ],
    [
      'meet.google.com/abc-defg-hij, https://canada.webex.com/meet/office',
      ['meet.google.com/abc-defg-hij', 'https://canada.webex.com/meet/office'],
    ],
    [
      'Meeting ID: 812 3456 7890, passcode: 482913',
      ['Meeting ID: 812 3456 7890', 'passcode: 482913'],
    ],
    [
      'Zoom meeting ID is 812 4455 9012; mot de passe : Jasmin26',
      ['Zoom meeting ID is 812 4455 9012', 'mot de passe : Jasmin26'],
    ],
    [
      'ID de réunion : 812 3456 7890 ; code secret : Ab12x',
      ['ID de réunion : 812 3456 7890', 'code secret : Ab12x'],
    ],
    ['+1 647 374 4685,,81234567890#', ['+1 647 374 4685,,81234567890#']],
    [
      'معرف الاجتماع: 812 3456 7890 رمز المرور: 482913',
      ['معرف الاجتماع: 812 3456 7890', 'رمز المرور: 482913'],
    ],
  ])('sees %s', (text, found) => expect(seen('meeting', text)).toEqual(found));

  test.each([
    ['Register: https://us02web.zoom.us/webinar/register/WN_abc and zoom.us'],
    ['Inscription : https://zoom.us/meeting/register/abc, on Zoom or Teams'],
    ['The meeting of 2026 with 1,200 people; conference number one'],
    ['Changez votre mot de passe ; a strong password matters; code postal 1053'],
    ['الاجتماع في 2026'],
  ])('leaves %s', (text) => expect(seen('meeting', text)).toEqual([]));
});
