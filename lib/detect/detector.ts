// Asks the one site that owns a page whom it shows, and believes of the answer what can be proved.
import type { Known, Owner, Sighting } from '../model/sighting';
import { addressOnly } from './address-only';
import { prove } from './read/prove';
import { knownRep } from './read/rep';
import { onHost } from './read/webmail';
import type { Page, Site } from './site';

export interface Detector {
  /**
   * The person the page shows, `unclear` with candidates, or null for a page about nobody.
   * Synchronous, never throws, never changes the document; see `Sighting` for the shapes of handles.
   */
  detect(document: Document, url: string, known?: Known): Sighting | null;
  /**
   * Whom the page marks as the one who is signed in, or null. What a page says of its owner is the page's word: it is
   * offered to the rep, who confirms it, and never believed by itself. Synchronous, never throws, changes nothing.
   */
  ownerOn(document: Document, url: string, limits?: Known['limits']): Owner | null;
}

/** `rest` reads the pages that none of the sites owns. */
export const detectorOf = (sites: readonly Site[], rest?: Site['read']): Detector => ({
  detect(document, url, known = {}) {
    try {
      const page = pageAt(document, url, known);
      // The text of a mail often sits in a frame without an address (`about:srcdoc`, `blob:`); it is never read.
      if (!/^(https?|file):$/.test(page.url.protocol)) return null;
      const site = siteOf(sites, page);
      if (!site) return rest ? prove('generic', rest(page)) : null;
      const limit = known.limits?.[site.id];
      if (limit === 'off') return null;
      const seen = prove(site.id, site.read(page));
      return limit === 'address' ? addressOnly(seen) : seen;
    } catch {
      return null;
    }
  },
  ownerOn(document, url, limits = {}) {
    try {
      const page = pageAt(document, url, {});
      const site = siteOf(sites, page);
      const { addresses = [], names = [], linkedin } = (site && limits[site.id] !== 'off' && site.owner?.(page)) || {};
      if (!site || !(addresses[0] || names[0] || linkedin)) return null;
      const said = { site: site.id, addresses: addresses.slice(0, 12), names: names.slice(0, 6) };
      return { ...said, ...(linkedin && { linkedin }) };
    } catch {
      return null;
    }
  },
});

const pageAt = (document: Document, url: string, known: Known): Page => ({
  document,
  url: new URL(url),
  rep: knownRep(known),
});

/** A host says more than markup: a page on a known host is that site's, whatever it imitates. */
function siteOf(sites: readonly Site[], page: Page): Site | undefined {
  const owners = sites.filter((candidate) => candidate.owns(page));
  return owners.find(({ hosts }) => onHost(page, hosts)) ?? owners[0];
}
