// "Saved" on the screen means saved: also when the browser is killed in the same moment.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { close, reopen, type Session } from '../browser/chromium';
import { focusOnLine, inHistory, line, log, meet } from '../browser/main-job';
import { borrow, giveBack } from '../browser/one-browser';
import { items, see, title, until } from '../browser/screen';
import { practice } from '../practice/practice';

let session: Session;
beforeAll(async () => {
  session = await borrow({ shelf: practice });
});
afterAll(() => giveBack(session));

/** Ends the browser as a power cut or a crash does, and starts another on the same profile. */
async function killAndRestart(): Promise<void> {
  const child = session.browser.process();
  const gone = new Promise((done) => child?.once('exit', done));
  child?.kill('SIGKILL');
  await gone;
  session = await reopen(session);
}

test('every line that was said to be saved is there after the browser was killed', { timeout: 120_000 }, async () => {
  const lines: string[] = [];
  for (const text of ['First order', 'Late delivery, apologised', 'Came back anyway', 'Asked about spring']) {
    const { popup } = await meet(session, 'linkedin');
    await log(popup, text);
    lines.unshift(text);
    await killAndRestart();
    const again = await meet(session, 'linkedin');
    await inHistory(again.popup, text);
    const history = await items(again.popup, 'History');
    expect(history.map((item, i) => item.includes(lines[i] ?? '?'))).toEqual(lines.map(() => true));
    await killAndRestart();
  }
});

test('a line that was only typed is offered again', async () => {
  const { popup } = await meet(session, 'gmail');
  await focusOnLine(popup);
  await popup.keyboard.type('Asked for the catal', { delay: 40 });
  await until(async () => (await see(popup, 'textbox', line)).value === 'Asked for the catal', 'the typed line');
  await close(session);
  session = await reopen(session);
  const again = await meet(session, 'gmail');
  expect(await title(again.popup)).toBe('Priya Raman');
  await until(
    async () => (await see(again.popup, 'textbox', line)).value?.toString().startsWith('Asked for'),
    'the draft',
  );
});
