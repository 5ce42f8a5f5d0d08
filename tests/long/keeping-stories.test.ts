// A customer lost and won back, nine steps of one's own work, a year of touches and visits: told from the toolbar.
import 'temporal-polyfill/global';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Session } from '../browser/chromium';
import { meet, onRung } from '../browser/main-job';
import { openNotebook } from '../browser/notebook';
import { borrow, giveBack } from '../browser/one-browser';
import { closePopup, openPopup } from '../browser/popup';
import { element, gone, items, outline, press, titled, until } from '../browser/screen';
import { accept, answer, evidence, standing, tell, unfold } from '../browser/story';
import { practice } from '../practice/practice';

/** A story is many presses. */
const LONG = 180_000;

let session: Session;
beforeAll(async () => {
  session = await borrow({ shelf: practice });
});
afterAll(() => giveBack(session));

const textOf = async (page: Page, region: string) =>
  (await element(page, 'region', region)).evaluate((node) =>
    (node as unknown as HTMLElement).innerText.replace(/\s+/g, ' ').trim(),
  );
const next = (popup: Page, words: string) => expect.poll(() => textOf(popup, 'Next')).toContain(words);
const shownAs = (popup: Page, words: string) => expect.poll(() => standing(popup)).toContain(words);

/** Her page of the notebook. */
async function pageOf(name: string): Promise<Page> {
  const notebook = await openNotebook(session, 'people');
  await press(notebook, 'button', new RegExp(name));
  await titled(notebook, name);
  return notebook;
}

/** Opens what is known of somebody, fills it in, and saves it by Enter in a line of words. */
async function know(notebook: Page, facts: Readonly<Record<string, string>>): Promise<void> {
  await notebook.bringToFront();
  await press(notebook, 'button', 'Edit what you know');
  for (const [name, value] of Object.entries(facts)) await answer(notebook, name, value);
  await (await element(notebook, 'textbox', 'Met at')).focus();
  await notebook.keyboard.press('Enter');
  await gone(notebook, 'form', 'What you know');
}

test('a customer of years is lost to a competitor, and won back by a plan in steps', { timeout: LONG }, async () => {
  const { popup } = await meet(session, 'roundcube');
  for (const year of [2023, 2024, 2025]) await tell(popup, `Order of 300 lids on 7 Jun ${year}`, 'Order');
  await accept(popup, 2);
  await onRung(popup, '2 Regular');
  await tell(popup, 'He needs caps at once, 2 Mar 2026', 'Call', {
    'They need': 'Caps',
    'I offered': 'A coupon',
    Offer: 'Declined',
  });
  await tell(popup, 'Wrote about the hamper on 3 Mar 2026', 'E-mail', { 'I offered': 'A hamper', Offer: 'Declined' });
  await next(popup, 'Pause offers');
  await tell(popup, 'Buys caps from Larch, too', 'Insight', { About: 'Who else they work with' });
  await press(popup, 'button', 'At risk');
  await next(popup, 'At risk, the stage stays');
  await tell(popup, 'Go there with the plant manager and listen', 'Win-back', {
    Now: 'Lost',
    'What happened': 'Larch had caps in stock, we did not',
    'What they know of us': 'Prices and volumes',
    'Discussed with': 'Sue, program team',
  });
  await press(popup, 'button', 'Lost');
  await next(popup, 'Lost, the stage stays');
  const step = { 'Step of the plan': 'Go there with the plant manager and listen' };
  await tell(popup, 'Sue brings caps', 'Plan step', { 'Who does it': 'Sue', 'Due on': '2099-12-04', ...step });
  await tell(popup, 'Ring and say sorry', 'Plan step', { 'Who does it': 'me', 'Due on': '2099-12-01', ...step });
  await next(popup, 'Ring and say sorry due Dec 1, 2099');
  // The step that waits behind the first is one press away.
  await next(popup, '1 more');
  await press(popup, 'button', 'Mark as done');
  await next(popup, 'Sue brings caps due Dec 4, 2099');
  await tell(popup, 'They order again', 'Win-back', {
    Now: 'Won back',
    Learned: 'Keep caps in stock',
    Outcome: '300 lids',
  });
  // A question that waits behind an errand is told of, too.
  await press(popup, 'button', '1 more');
  await press(popup, 'button', 'Active');
  await expect.poll(() => textOf(popup, 'Next')).not.toContain('the stage stays');

  // Any other status is two presses away, and one back.
  await press(popup, 'button', /^More about/);
  await press(popup, 'button', 'Change status');
  await press(popup, 'radio', 'Paused');
  await next(popup, 'Paused');
  await press(popup, 'button', 'Undo');
  await expect.poll(() => textOf(popup, 'Next')).not.toContain('Paused');

  await onRung(popup, '2 Regular');
  await unfold(popup);
  expect(await standing(popup)).toContain('since Jun 7, 2025');
  expect((await evidence(popup)).slice(0, 3)).toEqual([
    'Order of 300 lids on 7 Jun 2023 Jun 7, 2023',
    'Order of 300 lids on 7 Jun 2024 Jun 7, 2024',
    'Order of 300 lids on 7 Jun 2025 Jun 7, 2025',
  ]);
  const told = (await items(popup, 'History')).join('\n');
  expect(told).toContain('what they know of us: Prices and volumes; discussed with: Sue, program team');
  expect(told).toMatch(/Ring and say sorry Done today/);
  await closePopup(session, popup);
});

test('nine steps of one’s own work, each with what shows it and what is missing', { timeout: LONG }, async () => {
  const { page, popup: first } = await meet(session, 'gmail');
  await tell(first, 'Wrote to her about the catalogue', 'E-mail');
  await closePopup(session, first);
  const notebook = await pageOf('Priya Raman');
  await press(notebook, 'button', 'Change ladder');
  await press(notebook, 'button', 'Nine');
  await press(notebook, 'button', 'Use this ladder');
  await know(notebook, { 'Say in the buying decision': 'Decides' });
  const popup = await openPopup(session, page);
  await accept(popup, 1);
  await onRung(popup, '1 Found who counts');
  await unfold(popup);
  await shownAs(popup, 'Say in the buying decision: decides');
  await shownAs(popup, 'For Did the homework: their job title');
  await closePopup(session, popup);

  await notebook.bringToFront();
  await press(notebook, 'button', 'Add a job');
  await answer(notebook, 'Organisation', 'Cedar Books');
  await answer(notebook, 'Title', 'Head of shops');
  await notebook.keyboard.press('Enter');
  await until(async () => (await outline(notebook)).includes('Head of shops, Cedar Books'), 'the job');
  await know(notebook, {
    'How you met': 'At an event',
    'What they value': 'Light boxes',
    'Trust, 1 to 5': '4',
    'Trust last checked': '2024-02-01',
  });
  const later = await openPopup(session, page);
  await accept(later, 3);
  await onRung(later, '3 Know what they value');
  await tell(later, 'How long do the lids keep?', 'Insight', { About: 'Their question to me', Answered: 'yes' });
  await tell(later, 'Showed her team how to close them', 'Coaching');
  await tell(later, 'Samples', 'Promise', { 'Due on': '2026-03-06', 'Kept on': '2026-03-05' });
  await accept(later, 6);
  await onRung(later, '6 Kept early promises');
  await unfold(later);
  // Trust that was checked two years ago says nothing of today.
  await shownAs(later, 'For Built trust: trust of 4 or 5, checked within a year');
  await closePopup(session, later);

  await know(notebook, { 'Trust last checked': Temporal.Now.plainDateISO().toString() });
  const last = await openPopup(session, page);
  await accept(last, 7);
  await onRung(last, '7 Built trust');
  await tell(last, 'A second shop in spring', 'Goal', { 'Met on': '2026-10-01' });
  await accept(last, 9);
  await onRung(last, '9 Trust that lasts');
  await unfold(last);
  await shownAs(last, 'The top rung.');
  expect((await evidence(last)).join('\n')).toContain('Trust');
  await closePopup(session, last);
});

test('touches of a year, a visit on a busy day, and what was learned there', { timeout: LONG }, async () => {
  const { page, popup: first } = await meet(session, 'linkedin');
  await tell(first, 'Called her on 5 Jun 2025', 'Call');
  await next(first, 'Time to get in touch');
  await closePopup(session, first);
  const notebook = await pageOf('Dana Whitfield');
  const today = Temporal.Now.plainDateISO();
  const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
  await know(notebook, { 'Part of a major account': 'yes', [WEEKDAYS[today.dayOfWeek - 1] ?? '']: 'yes' });
  const popup = await openPopup(session, page);
  for (const back of [300, 200, 100]) await tell(popup, `Called her on ${today.subtract({ days: back })}`, 'Call');
  await next(popup, 'A good time to get in touch 3 touches in the last year');
  await tell(popup, 'Watched the night shift close lids', 'Site visit', {
    'Half days': '2',
    Watched: 'Both',
    'What they said': 'No more staying late',
  });
  await next(popup, 'Enough for now 4 touches in the last year');
  await tell(popup, 'Sally talked them back from the edge', 'Insight', {
    About: 'Praise for one of us',
    Colleague: 'Sally',
  });
  await tell(popup, 'She called about the fair', 'Call', { 'Who started it': 'They got in touch' });
  // A fifth is shown, and nothing more.
  await next(popup, 'Enough for now 5 touches in the last year');
  const told = (await items(popup, 'History')).join('\n');
  expect(told).toMatch(/Watched the night shift.*On one of their busiest days.*half days: 2; watched: both/i);
  await closePopup(session, popup);
  await notebook.bringToFront();
  await notebook.evaluate(() => location.assign('#/rhythm'));
  await until(async () => (await outline(notebook)).includes('1 of 1 to 2 days'), 'one day of visits this quarter');
  expect((await items(notebook, 'Visits that count')).join()).toContain('Dana Whitfield');
});
