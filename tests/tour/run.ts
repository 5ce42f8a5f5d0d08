// The main job, walked through once: from a stranger's page to a saved line, a stage, a call, and the export.
import { end, type Session, start } from '../browser/chromium.ts';
import { choose, focusOnLine, inHistory, line, log, meet, onRung } from '../browser/main-job.ts';
import { menu, openNotebook, saved, turnTo } from '../browser/notebook.ts';
import { closePopup } from '../browser/popup.ts';
import { fill, press, see, titled } from '../browser/screen.ts';
import { practice } from '../practice/practice.ts';
import { type Camera, camera } from './camera.ts';
import { fillNotebook } from './fill.ts';

/** Walks the tour headless and leaves its pictures in .output/tour. Throws at the first thing that is not as promised. */
export async function tour(say: (line: string) => void = console.log): Promise<void> {
  const session = await start({ shelf: practice, sharp: true });
  try {
    const shots = camera(say);
    await stranger(session, shots);
    await webmail(session, shots);
    await morePages(session, shots);
    await fillNotebook(session);
    await regular(session, shots);
    await notebook(session, shots);
  } finally {
    await end(session);
  }
}

async function stranger(session: Session, shots: Camera): Promise<void> {
  const { page, popup } = await meet(session, 'linkedin');
  await shots.page(page, 'profile', 'opened the profile of Dana Whitfield');
  await titled(popup, 'Dana Whitfield');
  await focusOnLine(popup);
  await shots.rung(
    popup,
    'new-person',
    'pressed the toolbar button: Dana Whitfield is new, the cursor waits in the line',
  );
  await popup.keyboard.type('Called about the spring line, wants samples');
  await shots.rung(popup, 'line-typed', 'typed what happened');
  await popup.keyboard.press('Enter');
  await inHistory(popup, 'Called about the spring line, wants samples');
  await shots.rung(popup, 'saved', 'pressed Enter: saved, and on top of the history');
  await press(popup, 'button', '1 First business');
  await see(popup, 'button', 'Move');
  await shots.rung(popup, 'rung', 'pressed the first rung: what shows it, and how sure?');
  await press(popup, 'button', 'Move');
  await onRung(popup, '1 First business');
  await shots.rung(popup, 'stage', 'moved her to the first stage');
  await closePopup(session, popup);
}

async function webmail(session: Session, shots: Camera): Promise<void> {
  const { page, popup } = await meet(session, 'roundcube');
  await shots.page(page, 'webmail', 'opened a message in a webmail of one’s own');
  await titled(popup, 'Tomas Berg');
  await choose(popup, 'Call');
  await press(popup, 'textbox', line);
  await log(popup, 'Rang back: samples go to Bergen by the 2nd');
  await shots.rung(popup, 'call', 'logged a call with Tomas Berg');
  await closePopup(session, popup);
}

async function morePages(session: Session, shots: Camera): Promise<void> {
  const gmail = await meet(session, 'gmail');
  await titled(gmail.popup, 'Priya Raman');
  await shots.rung(gmail.popup, 'gmail', 'opened a message in Gmail: Priya Raman, and Noor Haddad beside her');
  await closePopup(session, gmail.popup);

  const several = await meet(session, 'several');
  await see(several.popup, 'button', /Hanna Vogel/);
  await shots.rung(several.popup, 'several', 'opened a page with several people: Rung asks whom');
  await closePopup(session, several.popup);

  const nobody = await meet(session, 'nobody');
  await titled(nobody.popup, 'Nobody recognised on this page');
  await fill(nobody.popup, 'searchbox', 'Find a person', 'dana');
  await see(nobody.popup, 'button', /Dana Whitfield/);
  await shots.rung(nobody.popup, 'by-hand', 'opened a page about nobody: found Dana by hand');
  await closePopup(session, nobody.popup);
}

async function regular(session: Session, shots: Camera): Promise<void> {
  const { popup } = await meet(session, 'card');
  await titled(popup, 'Mina Park');
  await onRung(popup, '6 Raving fan');
  await shots.rung(
    popup,
    'known-person',
    'pressed the button on the page of Mina Park: stage, reasons, history at once',
  );
  await closePopup(session, popup);
}

async function notebook(session: Session, shots: Camera): Promise<void> {
  const page = await openNotebook(session, 'people');
  await press(page, 'button', /Mina Park/);
  await titled(page, 'Mina Park');
  await shots.rung(page, 'person', 'opened all there is about Mina Park');
  for (const route of await menu(page)) {
    const heading = await turnTo(page, route);
    await shots.rung(page, route, `turned to “${heading}”`);
  }
  await turnTo(page, 'export');
  await press(page, 'button', 'Save');
  const file = await saved(session, '.zip');
  await shots.rung(page, 'exported', `saved everything that may leave as ${file}`);
}
