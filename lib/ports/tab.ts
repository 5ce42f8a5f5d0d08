// The tab in front, and one look at it: what the popup may do because the rep pressed the button.
import { type FrameAnswer, fromFrames } from '@/lib/detect/frames';
import type { Looker } from '@/lib/detect/looker';
import { isLinkedIn } from '@/lib/detect/read/profile-address';
import { type Known, Owner, Sighting } from '@/lib/model/sighting';
import { browser } from './browser';

export interface FrontTab {
  id: number;
  /** Undefined where the browser does not let us see it. */
  url?: string;
}

export type Look =
  /** `owner`: whom the page marks as the one who is signed in; to be offered to the rep, never believed by itself. */
  | { kind: 'read'; sighting: Sighting | null; owner: Owner | null }
  /** A page no extension may read: the browser's own, a store, a PDF. */
  | { kind: 'unreadable' };

export async function frontTab(): Promise<FrontTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return null;
  return { id: tab.id, ...(tab.url && { url: tab.url }) };
}

type Answer = { frameId: number; result?: unknown };

/**
 * Runs in the frame: which host it is of, and what the detector there says, if one was brought. An element of the page can
 * bear the detector's name, and then answers to it too; it is no property of the world's own.
 */
const callLook = (known: Known) => {
  const { rungLook, rungOwner } = (Object.hasOwn(globalThis, 'rungLook') ? globalThis : {}) as Looker;
  const frame = { host: location.hostname, has: rungLook && (rungLook.linkedIn ? 'linkedin' : 'other') };
  return rungLook ? { ...frame, sighting: rungLook(known), owner: rungOwner?.(known) } : frame;
};

/** At once: a frame that never finishes loading (seen in Horde, 2026) would hold up the answer of all others for good. */
const NOW = { injectImmediately: true };
const call = (tabId: number, known: Known, frameIds?: number[]): Promise<Answer[]> =>
  browser.scripting.executeScript({
    ...NOW,
    target: frameIds ? { tabId, frameIds } : { tabId, allFrames: true },
    func: callLook,
    args: [known],
  });

/** A page may answer anything: only what has the right shape passes. */
function answerOf({ frameId, result }: Answer): FrameAnswer & { owner: Owner | null } {
  const { sighting, owner } = (result ?? {}) as { sighting?: unknown; owner?: unknown };
  const [seen, signedIn] = [Sighting.safeParse(sighting), Owner.safeParse(owner)];
  return { frame: frameId, sighting: seen.success ? seen.data : null, owner: signedIn.success ? signedIn.data : null };
}

/** A frame that lacks its detector; or has that of the page before, as it came while the detector was on its way. */
const bareFrame = ({ frameId, result }: Answer) => {
  const { host, has } = (result ?? {}) as { host?: unknown; has?: unknown };
  if (typeof host !== 'string') return undefined;
  return has === (isLinkedIn(host) ? 'linkedin' : 'other') ? undefined : { frameId, host };
};

/** Brings the detector into the frames that lack it. */
async function bringTo(tabId: number, answers: readonly Answer[]): Promise<number[]> {
  const bare = answers.flatMap((answer) => bareFrame(answer) ?? []);
  const files = Object.groupBy(bare, ({ host }) => (isLinkedIn(host) ? '/look-linkedin.js' : '/look.js'));
  const brought = Object.entries(files).map(([file, frames]) => {
    const frameIds = frames.map(({ frameId }) => frameId);
    return browser.scripting.executeScript({ ...NOW, target: { tabId, frameIds }, files: [file] });
  });
  await Promise.all(brought);
  return bare.map(({ frameId }) => frameId);
}

/** Runs in the frame: as `callLook`, without looking. */
const whatIsThere = () => {
  const { rungLook } = (Object.hasOwn(globalThis, 'rungLook') ? globalThis : {}) as Looker;
  return { host: location.hostname, has: rungLook && (rungLook.linkedIn ? 'linkedin' : 'other') };
};

/** Brings the detector to the tab ahead of the look, while whatever it is to be told is still read. Nothing is looked at. */
export async function bringLook(tabId: number): Promise<void> {
  try {
    const target = { tabId, allFrames: true };
    await bringTo(tabId, await browser.scripting.executeScript({ ...NOW, target, func: whatIsThere }));
  } catch {
    // The look itself will say that the page cannot be read.
  }
}

/** Reads every frame of the tab once, now. `known`: what the detector is told beforehand. */
export async function lookAt(tabId: number, known: Known): Promise<Look> {
  try {
    let asked = await call(tabId, known);
    const answers = [...asked];
    // A second time for a page that came meanwhile.
    for (let turn = 0; turn < 2; turn += 1) {
      const frameIds = await bringTo(tabId, asked);
      if (frameIds.length === 0) break;
      asked = await call(tabId, known, frameIds);
      answers.push(...asked);
    }
    const seen = answers.filter((answer) => answer.result && !bareFrame(answer)).map(answerOf);
    const owner = seen.sort((a, b) => a.frame - b.frame).find((frame) => frame.owner)?.owner ?? null;
    return { kind: 'read', sighting: fromFrames(seen), owner };
  } catch {
    return { kind: 'unreadable' };
  }
}

/**
 * Calls back when a tab has another address, also where its page only changed it by script and does not stir. The browser
 * tells of the tabs we may see: those of switched-on sites.
 */
export function onAddressChange(changed: (tabId: number, url: string) => void): void {
  browser.tabs.onUpdated.addListener((tabId, { url }) => {
    if (url) changed(tabId, url);
  });
}

/** Calls back when another tab comes to the front or the front one goes elsewhere; returns the way to stop. */
export function onFrontTabChange(changed: () => void): () => void {
  const updated = (_id: number, change: { url?: string; status?: string }) => {
    if (change.url || change.status === 'complete') changed();
  };
  browser.tabs.onActivated.addListener(changed);
  browser.tabs.onUpdated.addListener(updated);
  browser.windows.onFocusChanged.addListener(changed);
  return () => {
    browser.tabs.onActivated.removeListener(changed);
    browser.tabs.onUpdated.removeListener(updated);
    browser.windows.onFocusChanged.removeListener(changed);
  };
}
