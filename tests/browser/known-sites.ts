// What holds on each page where somebody is known by sight: looking creates nobody, and a line is kept.
import { describe, expect, test } from 'vitest';
import type { Practice } from '../practice/practice.ts';
import type { Session } from './chromium.ts';
import { focusOnLine, inHistory, log, meet } from './main-job.ts';
import { closePopup, openPopup } from './popup.ts';
import { fill, outline, press, title, until } from './screen.ts';

/** What the popup says of somebody who is not in the notebook. */
const fresh = 'Saved with your first note';

export const offerOf = (where: Practice) => `Met at the fair, wants the ${where} offer`;

export function triedOn(sites: readonly (readonly [where: Practice, name: string])[], session: () => Session): void {
  describe.each(sites)('on the practice page "%s"', (where, name) => {
    test(`looking at ${name} creates nobody`, async () => {
      const { page, popup } = await meet(session(), where);
      expect(await title(popup)).toBe(name);
      await focusOnLine(popup);
      await closePopup(session(), popup);

      const again = await openPopup(session(), page);
      await until(async () => (await outline(again)).includes(fresh), 'the word that this is somebody new');
      await press(again, 'button', 'Find a person');
      await fill(again, 'searchbox', 'Find a person', name);
      await until(
        async () => (await outline(again)).includes(`Nobody called “${name}”`),
        'the word that nobody is found',
      );
      await closePopup(session(), again);
      await page.close();
    });

    test('a line and Enter are kept, over the popup', async () => {
      const { page, popup } = await meet(session(), where);
      await log(popup, offerOf(where));
      await closePopup(session(), popup);

      const again = await openPopup(session(), page);
      expect(await title(again)).toBe(name);
      await inHistory(again, offerOf(where));
      await closePopup(session(), again);
      await page.close();
    });
  });
}
