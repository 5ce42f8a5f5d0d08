// Goes to another letter while the server takes its time, and looks at every moment whom Rung names.
import type { Page } from 'puppeteer-core';
import { until } from '../browser/screen.ts';
import type { Report } from './drive.ts';
import { letters } from './letters.ts';
import type { Rung } from './rung.ts';
import { behindBadge } from './rungs.ts';
import type { SlowServer } from './slow-server.ts';
import type { Hurry, Switch } from './webmail.ts';

/** The page script waits until a page rests, so the badge and the panel may be behind by this much, and no more. */
const BEHIND_MS = 600;
/** Once the letter is on the screen it has to be named within this time, and stay named for the other. */
const NAMED_MS = 3_000;
const STEADY_MS = 300;
/** How long the letter between is loading before it is left, and how long its answer takes. */
const BETWEEN_MS = 700;
const LONG_MS = 3_000;

interface Moment {
  /** Milliseconds since the other letter was selected; negative before. */
  after: number;
  names: (string | null)[];
}

const personOf = (subject: string) => letters.find((letter) => letter.subject === subject)?.says ?? null;

export interface Stage {
  page: Page;
  rung: Rung;
  server: SlowServer;
  mail: Hurry;
}

export async function hurry(stage: Stage, what: Switch, report: Report): Promise<void> {
  const between = what.between ? ` past "${what.between}"` : '';
  const line = `from "${what.from}"${between} by ${what.how} to "${what.to}", ${what.delay} ms late, seen by the ${what.by}`;
  const moments = await watched(stage, what).catch((error: Error) => error);
  stage.server.delay(() => 0);
  if (moments instanceof Error) report(false, `${line}: ${moments.message}`);
  else judge(what, moments, (ok, note) => report(ok, `${line} (${note})`));
}

/** The person before may be seen for a moment by the badge, and never by the popup; anybody else never. */
function judge({ to, by }: Switch, moments: Moment[], report: Report): void {
  const wanted = personOf(to);
  const strange = (names: Moment['names']) => names.filter((name) => name !== null && name !== wanted);
  const wrong = moments.filter(({ after, names }) => after >= 0 && strange(names).length > 0);
  const last = Math.round(wrong.at(-1)?.after ?? 0);
  const people = [...new Set(wrong.flatMap(({ names }) => strange(names)))].join(' and ');
  const named = moments.at(-1)?.names.every((name) => name === wanted) ?? false;
  const late = by === 'badge' ? last > BEHIND_MS : wrong.length > 0;
  const note = `${moments.length} looks${people && `, ${people} until ${last} ms`}${named ? '' : `, ${wanted} never named`}`;
  report(named && !late, note);
}

/** What Rung said at each moment, until the other letter is there and named, or should have been. */
async function watched(stage: Stage, what: Switch): Promise<Moment[]> {
  const { page, server, mail } = stage;
  await mail.acts.folder(page, 'INBOX');
  const asksForIt = await mail.asks(page, what.to);
  const asksBetween = what.between ? await mail.asks(page, what.between) : () => false;
  await stand(stage, what);
  server.delay((request) => (asksForIt(request) ? what.delay : asksBetween(request) ? LONG_MS : 0));
  if (what.between) {
    await mail.leave(page, what.between, 'click');
    await new Promise((next) => setTimeout(next, BETWEEN_MS));
  }
  // On the whole page the letter before is what the rep sees until the other one is there.
  const selected = () => what.how !== 'arrow' || asksForIt(page.url());
  await mail.leave(page, what.to, what.how);
  return looks(stage, what, selected);
}

async function looks({ page, rung, mail }: Stage, what: Switch, selected: () => boolean): Promise<Moment[]> {
  const { to, how, by } = what;
  const moments: Moment[] = [];
  let [since, shown] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (;;) {
    const at = performance.now();
    if (selected()) since = Math.min(since, at);
    const names = by === 'popup' ? [(await rung.ask(page)).says] : await atAGlance(rung, page);
    moments.push({ after: since === Number.POSITIVE_INFINITY ? -1 : at - since, names });
    if (await mail.shows(page, to, how)) shown = Math.min(shown, at);
    const right = names.every((name) => name === personOf(to));
    if (at > shown + (right ? STEADY_MS : NAMED_MS)) return moments;
    if (moments.length > 5_000) throw new Error(`"${to}" never came on the screen`);
  }
}

async function atAGlance(rung: Rung, page: Page): Promise<(string | null)[]> {
  const { badge, panel } = await rung.glance(page);
  return [behindBadge(badge), panel];
}

/** The letter before is open, and named. */
async function stand({ page, rung, mail }: Stage, { from, how }: Switch): Promise<void> {
  await mail.acts[how === 'arrow' ? 'open' : 'select'](page, from);
  const named = async () => (await atAGlance(rung, page)).every((name) => name === personOf(from));
  await until(named, `"${from}" to be named`);
}
