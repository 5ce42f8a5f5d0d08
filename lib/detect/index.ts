// Who is on this page: the one site that owns it is asked; any other page goes to the generic reader.

import type { Known, Sighting } from '../model/sighting';
import { addressOnly } from './address-only';
import { readGeneric } from './generic';
import { onHost } from './read/webmail';
import type { Page, Site } from './site';

const found = import.meta.glob<Site>('./sites/*.ts', { eager: true, import: 'default' });

/** Every site Rung knows, in the order of their ids. */
export const sites: readonly Site[] = Object.values(found).sort((a, b) => (a.id < b.id ? -1 : 1));

/**
 * The person the page shows, `unclear` with candidates, or null for a page about nobody.
 * Synchronous, never throws, never changes the document; see `Sighting` for the shapes of handles.
 */
export function detect(document: Document, url: string, known: Known = {}): Sighting | null {
  try {
    const page: Page = {
      document,
      url: new URL(url),
      mine: new Set(known.mine?.map((address) => address.toLowerCase())),
    };
    // The text of a mail often sits in a frame without an address (`about:srcdoc`, `blob:`); it is never read.
    if (!/^(https?|file):$/.test(page.url.protocol)) return null;
    // A host says more than markup: a page on a known host is that site's, whatever it imitates.
    const owners = sites.filter((candidate) => candidate.owns(page));
    const site = owners.find(({ hosts }) => onHost(page, hosts)) ?? owners[0];
    if (!site) return readGeneric(page);
    const limit = known.limits?.[site.id];
    if (limit === 'off') return null;
    return limit === 'address' ? addressOnly(site.read(page)) : site.read(page);
  } catch {
    return null;
  }
}
