/** From a French draft to the same post in three languages: each sentence with where it comes from, inserted, and kept alike. */
import type { Frame } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../scripts/drive/until.mjs';
import { placeCaretBehind } from './harness/caret.ts';
import { boxOf, post, postAll, readModel, readModels } from './harness/composer.ts';
import { withMission } from './harness/drafts.ts';
import { typeLikeAPerson } from './harness/keys.ts';
import type { Network } from './harness/network.ts';
import { type Session, startSession } from './harness/session.ts';
import { storeSettings } from './harness/settings.ts';
import { clickControl, waitForText, waitForWording } from './harness/sidebar.ts';
import { write } from './harness/writing.ts';

let session: Session;

beforeAll(async () => {
  session = await startSession();
  await storeSettings(session, withMission);
});
afterAll(() => session?.close());

/** The memory has the first with another number, and the second as it is. */
const french =
  'Chapeau aux bénévoles qui ont planté 700 arbres en une journée!\nLe concert commence à 20 h.';
const english =
  'Hats off to the volunteers who planted 700 trees in one day!\nThe concert starts at 8\u00a0pm.';
const arabic =
  'تحية إلى المتطوعين الذين زرعوا 700 شجرة في يوم واحد!\nتبدأ الحفلة الموسيقية في الساعة 8 مساءً.';

interface ShownVariant {
  readonly lang: string | null;
  /** One a sentence: how it was found, and what is said of it. */
  readonly origins: readonly (readonly [kind: string | null, said: string])[];
  readonly text: string;
}

function readVariants(sidebar: Frame): Promise<ShownVariant[]> {
  return sidebar.$$eval('[data-variant]', (cards) =>
    cards.map((card) => ({
      lang: card.getAttribute('data-variant'),
      origins: Array.from(
        card.querySelectorAll('.segment > .provenance:first-of-type, .segment > [data-match]'),
        (line) => [line.getAttribute('data-match'), line.textContent ?? ''] as const,
      ),
      text: Array.from(card.querySelectorAll('textarea'), ({ value }) => value).join('\n'),
    })),
  );
}

/** The words that are marked as different, of each difference, and its kind. */
function readDifferences(sidebar: Frame): Promise<(string | null)[][]> {
  return sidebar.$$eval('[data-parity]', (cards) =>
    cards.map((card) => [
      card.getAttribute('data-parity'),
      ...Array.from(card.querySelectorAll('mark'), ({ textContent }) => textContent ?? ''),
    ]),
  );
}

async function waitForDifferences(sidebar: Frame, wanted: readonly unknown[]): Promise<void> {
  const text = JSON.stringify(wanted);
  await until(`the differences are ${text}`, async () => {
    const shown = JSON.stringify(await readDifferences(sidebar));
    if (shown !== text) throw new Error(shown);
    return true;
  });
}

/** The model of an editor, with as many line breaks between paragraphs as it happens to keep. */
const linesOf = (text: string) => text.split('\n').filter((line) => line !== '');

describe.each(['x', 'facebook', 'mastodon'] as const satisfies Network[])('on %s', (network) => {
  it('is worded in English and Arabic, inserted as one post, and watched from then on', async () => {
    const { page, sidebar, errors } = await write(session, network, french);
    await clickControl(sidebar, /^Variants/);
    await waitForWording(sidebar, /concert/);
    const variants = await readVariants(sidebar);
    expect(variants.map(({ lang, text }) => [lang, text])).toEqual([
      ['en-CA', english],
      ['ar', arabic],
    ]);
    for (const { origins } of variants) {
      expect(origins.map(([kind]) => kind)).toEqual(['values', 'exact']);
      for (const [, said] of origins) expect(said).toContain('example wording, not approved');
      expect(origins[0]?.[1]).toContain('500 became 700');
    }
    await clickControl(sidebar, /^Insert in the draft/);
    await waitForText(sidebar, /Inserted\. Undo in the box/);
    const model = await readModel(page);
    expect(linesOf(model)).toEqual(linesOf([french, english, arabic].join('\n')));
    expect(await readDifferences(sidebar)).toEqual([]);

    await placeCaretBehind(page, boxOf(network), 'planted 700');
    await page.keyboard.press('Backspace');
    await typeLikeAPerson(page, '1');
    await waitForDifferences(sidebar, [['number', '700', '701']]);
    expect(await readModel(page)).toBe(model.replace('planted 700', 'planted 701'));
    await page.keyboard.press('Backspace');
    await typeLikeAPerson(page, '0');
    await waitForDifferences(sidebar, []);
    expect(await post(page, network)).toBe(model);
    expect(errors).toEqual([]);
    await page.close();
  });
});

it('is put into a thread part by part, and watched across its boxes', async () => {
  const { page, sidebar, errors } = await write(session, 'x', french);
  await clickControl(sidebar, /^Variants/);
  await waitForWording(sidebar, /concert/);
  await clickControl(sidebar, /^Thread$/);
  for (const number of [1, 2, 3]) {
    await clickControl(sidebar, /^Put in this box/);
    if (number === 3) break;
    await waitForText(sidebar, new RegExp(`Part ${number + 1} of 3 waits`));
    // What is still to come is not said to be missing.
    expect(await readDifferences(sidebar)).toEqual([]);
    await page.click('[data-testid="addButton"]');
    await waitForText(sidebar, new RegExp(`Part ${number + 1} of 3 is ready for this box`));
  }
  await until('all parts are in', async () => (await readModels(page)).at(-1) !== '');
  await until('no part waits', async () => (await sidebar.$('.thread-offer')) === null);
  expect(await postAll(page, 'x')).toEqual([french, english, arabic]);
  expect(await readDifferences(sidebar)).toEqual([]);

  await placeCaretBehind(page, '[data-testid="tweetTextarea_1"]', 'planted 700');
  await page.keyboard.press('Backspace');
  await typeLikeAPerson(page, '1');
  await waitForDifferences(sidebar, [['number', '700', '701']]);
  expect(errors).toEqual([]);
  await page.close();
});
