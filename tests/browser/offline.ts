// What Rung asks of the network while it is used: Chromium's own log is the witness.
import { practice } from '../practice/practice.ts';
import { end, type Session, start } from './chromium.ts';
import { openNotebook } from './notebook.ts';

export const CANARY = 'https://canary.example/';

/** The addresses outside itself that Rung asked for in a browser of its own, and what pages asked for in vain. */
export async function askedDuring(work: (session: Session) => Promise<void>): Promise<string[]> {
  const session = await start({ shelf: practice });
  const own = `chrome-extension://${session.extension.id}`;
  await work(session);
  // The last thing that is done is a request, so that a log which misses requests cannot pass.
  const notebook = await openNotebook(session);
  await notebook.evaluate((address) => void open(address), CANARY);
  await session.browser.waitForTarget((target) => target.url().includes('canary.example'));
  const asked = await end(session);
  return [
    ...asked.filter(({ by, url }) => by === own && !url.startsWith(own)).map(({ url }) => url),
    ...session.refused,
  ];
}
