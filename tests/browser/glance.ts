// People of whom much, little and nothing was written down, for a look at the popup, and what is measured of that look.
import type { Page } from 'puppeteer-core';
import { archiveOf, contactOf, factOf, handleOf, idOf } from '../formats/archives.ts';
import type { Practice } from '../practice/practice.ts';

const NOTES = [
  'She rang: wants lighter boxes before the fair, price secondary, and would like to see two samples of each size first',
  'Introduced Luis Ortega of Harbour Grocers, unasked; he ordered 40 cases',
  'Price list sent, two references named',
  'Late delivery: apologised, resent overnight. Stayed',
  'Met at the fair',
];

/** Days before today, as entries of 200 in a row would have them. */
const day = (n: number): string => `${Temporal.Now.plainDateISO().subtract({ days: n * 3 + 1 })}`;
const entriesOf = (person: number, count: number) =>
  Array.from({ length: count }, (_, n) =>
    factOf(person * 1_000 + n, [idOf(person)], { note: NOTES[n % NOTES.length], at: day(n) }),
  );

const TWENTY = {
  id: 'twenty',
  name: 'Twenty',
  perspective: 'customer-state' as const,
  ground: 'Not in view yet',
  stages: Array.from({ length: 20 }, (_, n) => ({
    name: `Stage ${n + 1} with a name that says what it means`,
    short: `S${n + 1}`,
    meaning: 'They came this far.',
    rule: [],
  })),
};

const [MANY, HARD, ONE, NONE] = [1, 2, 3, 4];
export const glanceArchive = archiveOf({
  ladders: [TWENTY],
  contacts: [
    contactOf(MANY, {
      name: 'Dana Whitfield',
      title: 'Head of Operations',
      organisation: 'Orbit Foods',
      handles: [handleOf('linkedin', 'dana-whitfield-practice')],
    }),
    contactOf(HARD, {
      name: 'Priya Ananthalakshmi Raman-Featherstonehaugh of Greater Manchester',
      title: 'Deputy Head of Procurement, Packaging and Sustainable Supply Chains',
      organisation: 'Raman and Daughters Provisions, Northern Division',
      note: 'Only on Thursdays; never in the last week of a quarter, whatever the reason may be',
      ladder: 'twenty',
      handles: [handleOf('email', 'priya.raman@cedarbooks.example')],
    }),
    contactOf(ONE, { name: 'Tomas Berg', handles: [handleOf('email', 'tomas.berg@fjordhotels.example')] }),
    contactOf(NONE, { name: 'Mina Park', handles: [handleOf('email', 'mina.park@parkandsons.example')] }),
  ],
  journal: [
    ...entriesOf(MANY, 199),
    factOf(1_500, [idOf(MANY)], { kind: 'promise', type: undefined, note: 'Samples', dueOn: day(-2), at: day(60) }),
    ...entriesOf(HARD, 3),
    factOf(2_500, [idOf(HARD)], { kind: 'incident', type: undefined, note: 'A crate came in broken', at: day(9) }),
    factOf(2_501, [idOf(HARD)], {
      kind: 'stage',
      type: undefined,
      ladder: 'twenty',
      from: 0,
      to: 13,
      evidence: [],
      certainty: 'seen',
      at: day(8),
    }),
    ...entriesOf(ONE, 1),
  ],
});

type Met = [what: string, where: Practice, entries: number];

/** Who needs the most room. */
export const CROWDED: Met = ['5 entries, twenty stages, a long name and title, a pinned note', 'gmail', 5];

/** Where each of them is met, and how many entries they have. */
export const PEOPLE: Met[] = [
  ['200 entries, seven stages', 'linkedin', 200],
  CROWDED,
  ['1 entry', 'roundcube', 1],
  ['no entry', 'card', 0],
];

export interface Glance {
  /** Entries that are whole in sight, without scrolling. */
  entries: number;
  /** Entries in all. */
  rows: number;
  height: number;
  /** Pixels that stand out of the side of the window. */
  beside: number;
  /** What has moved since the page was opened, as the browser noted it. */
  moved: string[];
  /** What is cut off, and cannot be scrolled to. */
  cut: string[];
  /** Of that what is cut without three dots. */
  bare: string[];
}

/** Milliseconds without a change after which a screen is at rest. */
const REST_MS = 300;

/** Waits until nothing of the screen changes any more and nothing more of it is fetched. */
export const atRest = (popup: Page): Promise<void> =>
  popup.evaluate(
    (ms) =>
      new Promise<void>((rested) => {
        const rest = () => {
          for (const watch of watches) watch.disconnect();
          rested();
        };
        let soon = setTimeout(rest, ms);
        const again = () => {
          clearTimeout(soon);
          soon = setTimeout(rest, ms);
        };
        const [changes, fetches] = [new MutationObserver(again), new PerformanceObserver(again)];
        const watches = [changes, fetches];
        changes.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
        fetches.observe({ type: 'resource' });
      }),
    REST_MS,
  );

export async function glanceAt(popup: Page): Promise<Glance> {
  // Whatever is fetched late has come by then.
  await atRest(popup);
  return popup.evaluate(async () => {
    const main = document.querySelector('main')?.getBoundingClientRect();
    const bottom = Math.min(main?.bottom ?? 0, innerHeight);
    const rows = [...document.querySelectorAll('.history .row')].map((row) => row.getBoundingClientRect());
    type Shift = PerformanceEntry & {
      value: number;
      sources: { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[];
    };
    const moved: string[] = [];
    const observer = new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries() as Shift[])
        moved.push(
          `${value}: ${sources.map(({ node, previousRect, currentRect }) => `${(node as Element)?.className || node?.nodeName} ${previousRect.y} ${currentRect.y}`)}`,
        );
    });
    observer.observe({ type: 'layout-shift', buffered: true });
    // What was noted before is told in a task of its own, the last movement with the next frame.
    for (let frames = 0; frames < 2; frames += 1) await new Promise(requestAnimationFrame);
    await new Promise((next) => setTimeout(next));
    observer.disconnect();
    const cut = [...document.querySelectorAll<HTMLElement>('main *:not(.hidden, .hidden *, textarea)')].filter(
      (node) =>
        node.offsetWidth > 1 &&
        node.childNodes.length > 0 &&
        getComputedStyle(node).overflow === 'hidden' &&
        (node.scrollWidth > node.clientWidth + 1 || node.scrollHeight > node.clientHeight + 2),
    );
    const told = (node: HTMLElement) => `${node.className || node.tagName}: ${node.innerText.slice(0, 40)}`;
    const isDotted = (node: HTMLElement) => {
      const { textOverflow, webkitLineClamp } = getComputedStyle(node);
      return textOverflow === 'ellipsis' || webkitLineClamp !== 'none' || node.querySelector('p') !== null;
    };
    return {
      entries: rows.filter((row) => row.top >= 0 && row.bottom <= bottom + 0.5).length,
      rows: rows.length,
      height: innerHeight,
      beside: Math.max(0, document.documentElement.scrollWidth - innerWidth),
      moved,
      cut: cut.map(told),
      bare: cut.filter((node) => !isDotted(node)).map(told),
    };
  });
}

/** Opens the popup once more, as narrow as that from its first paint on. */
export async function reopenAt(popup: Page, width: number): Promise<void> {
  await popup.evaluateOnNewDocument((wide) => {
    const narrow = new CSSStyleSheet();
    narrow.replaceSync(`body { width: ${wide}px !important }`);
    document.adoptedStyleSheets = [narrow];
  }, width);
  await popup.reload();
  await popup.waitForSelector('h1');
}

/** Parts that scroll by themselves beside the page. */
export const scrollBars = (popup: Page): Promise<string[]> =>
  popup.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('html, body, body *:not(textarea)')]
      .filter(
        (node) =>
          node.scrollHeight > node.clientHeight + 1 &&
          node.clientHeight > 0 &&
          /auto|scroll/.test(getComputedStyle(node).overflowY),
      )
      .map((node) => node.className || node.tagName),
  );
