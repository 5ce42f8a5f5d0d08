// Who is on this page: the one site that owns it is asked; any other page goes to the generic reader.

import type { Known, Owner, Sighting } from '../model/sighting';
import { addressOnly } from './address-only';
import { readGeneric } from './generic';
import { prove } from './read/prove';
import { knownRep } from './read/rep';
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
    const page = pageAt(document, url, known);
    // The text of a mail often sits in a frame without an address (`about:srcdoc`, `blob:`); it is never read.
    if (!/^(https?|file):$/.test(page.url.protocol)) return null;
    const site = siteOf(page);
    if (!site) return prove('generic', readGeneric(page));
    const limit = known.limits?.[site.id];
    if (limit === 'off') return null;
    const seen = prove(site.id, site.read(page));
    return limit === 'address' ? addressOnly(seen) : seen;
  } catch {
    return null;
  }
}

/**
 * Whom the page marks as the one who is signed in, or null. What a page says of its owner is the page's word: it is
 * offered to the rep, who confirms it, and never believed by itself. Synchronous, never throws, changes nothing.
 */
export function ownerOn(document: Document, url: string, limits: Known['limits'] = {}): Owner | null {
  try {
    const page = pageAt(document, url, {});
    const site = siteOf(page);
    const owner = site && limits[site.id] !== 'off' && site.owner?.(page);
    if (!owner) return null;
    const { addresses = [], names = [], linkedin } = owner;
    if (!addresses[0] && !names[0] && !linkedin) return null;
    return {
      site: site.id,
      addresses: addresses.slice(0, 12),
      names: names.slice(0, 6),
      ...(linkedin && { linkedin }),
    };
  } catch {
    return null;
  }
}

const pageAt = (document: Document, url: string, known: Known): Page => ({
  document,
  url: new URL(url),
  rep: knownRep(known),
});

/** A host says more than markup: a page on a known host is that site's, whatever it imitates. */
function siteOf(page: Page): Site | undefined {
  const owners = sites.filter((candidate) => candidate.owns(page));
  return owners.find(({ hosts }) => onHost(page, hosts)) ?? owners[0];
}
