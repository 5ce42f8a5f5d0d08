// Which sites a saved page is of: one, or none where only the generic reader knows it.
import { sites } from '@/lib/detect';
import { UNSEEN } from '@/lib/detect/generic';
import type { Page } from '@/lib/detect/read/page';
import { knownRep } from '@/lib/detect/read/rep';
import type { Site } from '@/lib/detect/site';

/** Frames become plain elements: happy-dom would try to load them and complain. */
export const parse = (html: string): Document =>
  new DOMParser().parseFromString(html.replaceAll('iframe', 'x-frame'), 'text/html');

type Saved = { html: string; url: string };

const seenIn = ({ html, url }: Saved): Page => ({ document: parse(html), url: new URL(url), rep: knownRep({}) });

export function ownersOf(page: Saved): Site[] {
  const seen = seenIn(page);
  return sites.filter((site) => site.owns(seen));
}

export const siteOf = (page: Saved): Site | undefined => ownersOf(page)[0];

/** What senders write in, as the view says that this page shows; undefined where it shows no letters. */
export function bodyOf(page: Saved): string | undefined {
  const site = siteOf(page);
  return site ? site.body?.(seenIn(page)) : UNSEEN.body;
}
