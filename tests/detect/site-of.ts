// Which sites a saved page is of: one, or none where only the generic reader knows it.
import { sites } from '@/lib/detect';
import { knownRep } from '@/lib/detect/read/rep';
import type { Site } from '@/lib/detect/site';

/** Frames become plain elements: happy-dom would try to load them and complain. */
export const parse = (html: string): Document =>
  new DOMParser().parseFromString(html.replaceAll('iframe', 'x-frame'), 'text/html');

export function ownersOf({ html, url }: { html: string; url: string }): Site[] {
  const seen = { document: parse(html), url: new URL(url), rep: knownRep({}) };
  return sites.filter((site) => site.owns(seen));
}

export const siteOf = (page: { html: string; url: string }): Site | undefined => ownersOf(page)[0];
