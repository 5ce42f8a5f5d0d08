// Two customers who came to sell for the rep, told from the toolbar as it went, and what the ladder says at the end.
import type { Page } from 'puppeteer-core';
import 'temporal-polyfill/global';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Session } from '../browser/chromium';
import { meet, onRung } from '../browser/main-job';
import { borrow, giveBack } from '../browser/one-browser';
import { closePopup } from '../browser/popup';
import { items, outline, see, title, until } from '../browser/screen';
import { accept, evidence, standing, tell, unfold } from '../browser/story';
import { practice } from '../practice/practice';

/** A story is many presses. */
const LONG = 180_000;

let session: Session;
beforeAll(async () => {
  session = await borrow({ shelf: practice });
});
afterAll(() => giveBack(session));

const unasked = { 'Whose idea': 'Volunteered' };
const shownAs = (popup: Page, words: string) => expect.poll(() => standing(popup)).toContain(words);

/** Takes the stage that the journal suggests, once what was logged last shows it. */
async function rise(popup: Page, stage: string): Promise<void> {
  await accept(popup, Number(stage[0]));
  await onRung(popup, stage);
}

test('from a first order to selling for us, a stage after the other, and her boss after her', {
  timeout: LONG,
}, async () => {
  const boss = await meet(session, 'gmail');
  await tell(boss.popup, 'Met at the fair on 5 May 2025', 'Event');
  await closePopup(session, boss.popup);
  await boss.page.close();

  const { page, popup } = await meet(session, 'linkedin');
  await tell(popup, 'Picked us from a list: ordered 40 cases on 3 Feb 2025', 'Order');
  await rise(popup, '1 First business');
  await tell(popup, 'Visited her on 10 Feb 2025', 'Visit');
  await tell(popup, 'Called her on 17 Feb 2025', 'Call');
  await rise(popup, '2 Regular');
  await tell(popup, 'She rang on 3 Mar 2025, moves house', 'Call', { 'Who started it': 'They got in touch' });
  await tell(popup, 'Grows tomatoes on her roof, 4 Mar 2025', 'Insight', { About: 'Them as a person' });
  await rise(popup, '3 Rapport');
  const mended = { 'Resolved on': '2025-04-03', 'To keep it from happening again': 'One invoice a month' };
  await tell(popup, 'Billed her twice on 1 Apr 2025', 'Problem', { About: 'Billing', ...mended });
  await shownAs(popup, '1 problem put right, then 1 interaction');
  await tell(popup, 'Ordered again on 20 Apr 2025', 'Order');
  await rise(popup, '4 Stayed through a problem');
  await tell(popup, 'Crates came late on 2 Jun 2025', 'Problem', { 'Resolved on': '2025-06-04' });
  await tell(popup, 'Third order on 1 Jul 2025', 'Order');
  await rise(popup, '5 Comes back no matter what');
  await tell(popup, 'Wrote a review of us on 10 Aug 2025', 'Advocacy', {
    'What it was': 'Review',
    'Whose idea': 'Asked for',
  });
  await rise(popup, '6 Raving fan');
  await unfold(popup);
  await shownAs(popup, 'Most people stop here.');
  await shownAs(popup, 'a recommendation nobody asked for that brought business');
  await tell(popup, 'She talked her boss @priya into staying on 1 Sep 2025', 'Advocacy', {
    'What it was': 'Boss won or kept',
    Result: 'Kept',
    ...unasked,
  });
  await rise(popup, '7 De facto sales force');

  await shownAs(popup, 'since Sep 1, 2025, second-hand');
  await shownAs(popup, 'The top rung. Protect what got you here.');
  expect(await evidence(popup)).toEqual([
    'She talked her boss @priya into staying on 1 Sep 2025 Sep 1, 2025, second-hand',
  ]);
  const told = (await items(popup, 'History')).join('\n');
  expect(told).toContain(
    'Resolved Apr 3, 2025, after 2 days; about: billing; to keep it from happening again: One invoice',
  );
  expect(told).toMatch(/Now 5 Comes back no matter what.*Jul 1, 2025/);
  expect(told).toContain('to whom: Priya Raman');
  await closePopup(session, popup);
  await page.close();

  const his = await meet(session, 'gmail');
  await until(
    async () => (await items(his.popup, 'History')).join().includes('From Dana Whitfield'),
    'what came from her',
  );
  await tell(his.popup, 'Told two plants about us on 20 Nov 2025', 'Advocacy', {
    'What it was': 'Word of mouth',
    Result: 'Lead',
    'Grew out of an earlier act': 'Dana Whitfield: She talked her boss @priya into staying on 1 Sep 2025',
    ...unasked,
  });
  await unfold(his.popup);
  // What she did is hers; what he did is no reason to skip the stages below.
  expect(await standing(his.popup)).toContain('For First business: a first order or visit');
  expect(await standing(his.popup)).not.toMatch(/Ready for/);
  expect((await items(his.popup, 'History'))[0]).toContain('grew out of an earlier act: Dana Whitfield');
  await closePopup(session, his.popup);
  await his.page.close();
});

const inDays = (days: number) => Temporal.Now.plainDateISO().add({ days }).toString();

test('a call to catch up, an invitation to present together, and what it is worth before and after', {
  timeout: LONG,
}, async () => {
  const { popup } = await meet(session, 'card');
  await tell(popup, 'First order on 3 Feb 2026', 'Order');
  await tell(popup, 'Visited the roastery on 10 Mar 2026', 'Visit');
  await tell(popup, 'Catching up on the learning plan, she was going to call me anyway', 'Call', {
    'Who started it': 'They got in touch',
    'Given to them': 'The figures of the pilot',
    Minutes: '25',
  });
  await rise(popup, '2 Regular');
  await tell(popup, 'Runs the retention effort of the whole house', 'Insight', { About: 'Them as a person' });
  await rise(popup, '3 Rapport');
  await tell(popup, 'Labels were late on 1 Jul 2026', 'Problem', { 'Resolved on': '2026-07-02' });
  await rise(popup, '4 Stayed through a problem');
  await tell(popup, 'Boxes were late on 1 Aug 2026', 'Problem', { 'Resolved on': '2026-08-02' });
  await rise(popup, '5 Comes back no matter what');
  await tell(popup, 'Asked me to co-present with her', 'Advocacy', {
    'What it was': 'Co-presenting',
    Event: 'Customer Experience Days',
    'Planned for': inDays(4),
    ...unasked,
  });
  await see(popup, 'button', 'Add to calendar');
  await unfold(popup);
  // Four days ahead nothing has been done yet.
  expect(await standing(popup)).toContain('For Raving fan: recommended you to somebody');
  expect(await standing(popup)).not.toMatch(/Ready for/);
  await tell(popup, 'Presented with me last year on 4 Nov 2025', 'Advocacy', {
    'What it was': 'Co-presenting',
    Event: 'Jar Summit',
    Result: 'Meeting',
    ...unasked,
  });
  await rise(popup, '7 De facto sales force');
  await shownAs(popup, 'Skipped: Raving fan');
  expect(await evidence(popup)).toEqual(['Presented with me last year on 4 Nov 2025 Nov 4, 2025']);
  expect(await outline(popup)).toContain('OK to ask');
  await closePopup(session, popup);
});

test('who is on the page, three lines, and the stage with its reasons the next time', { timeout: LONG }, async () => {
  const { page, popup } = await meet(session, 'roundcube');
  expect(await title(popup)).toBe('Tomas Berg');
  await shownAs(popup, 'Not yet a customer');
  await tell(popup, 'First order: 200 lids', 'Order');
  await tell(popup, 'Left voicemail about the lids', 'Call');
  await shownAs(popup, 'Ready for First business? First order: 200 lids');
  await tell(popup, 'Rang back, lids are fine', 'Call');
  // A voicemail is no dealing.
  await shownAs(popup, 'Ready for First business?');
  await tell(popup, 'Showed him the caps', 'Meeting');
  await rise(popup, '2 Regular');
  await closePopup(session, popup);
  await page.close();

  const again = await meet(session, 'roundcube');
  await unfold(again.popup);
  await shownAs(again.popup, 'since today, first-hand');
  await shownAs(again.popup, 'Skipped: First business');
  const shown = (await evidence(again.popup)).join('\n');
  for (const line of ['First order: 200 lids', 'Rang back, lids are fine', 'Showed him the caps'])
    expect(shown).toContain(line);
  expect(shown).not.toContain('voicemail');
  expect(shown).toContain('For Rapport: got in touch first');
  expect((await items(again.popup, 'History'))[0]).toMatch(/^Now 2 Regular/);
  await closePopup(session, again.popup);
});
