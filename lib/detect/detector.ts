// Asks the one site that owns a page whom it shows, and believes of the answer what can be proved.
import type { Known, Owner, Sighting } from '../model/sighting';
import { addressOnly } from './address-only';
import type { Look } from './fresh';
import type { Claim } from './read/claim';
import type { Page } from './read/page';
import type { Proofs } from './read/prove';
import { knownRep } from './read/rep';
import { onHost } from './read/webmail';
import type { Site } from './site';

export interface Detector {
  /**
   * The person the page shows, `unclear` with candidates, or null for a page about nobody.
   * Synchronous, never throws, never changes the document; see `Sighting` for the shapes of handles.
   */
  detect(document: Document, url: string, known?: Known): Sighting | null;
  /** The same, with what tells the open item from another of the same person. */
  look(document: Document, url: string, known?: Known): Look;
  /**
   * Whom the page marks as the one who is signed in, or null. What a page says of its owner is the page's word: it is
   * offered to the rep, who confirms it, and never believed by itself. Synchronous, never throws, changes nothing.
   */
  ownerOn(document: Document, url: string, limits?: Known['limits']): Owner | null;
}

const NOTHING: Look = { sighting: null, stamp: '' };

/** `proofs` for the kinds of claims these sites make; `rest` reads the pages that none of them owns. */
export function detectorOf(sites: readonly Site[], proofs: Proofs, rest?: Site['read']): Detector {
  const prove = <C extends Claim>(site: string, claim: C) =>
    (proofs[claim.kind] as ((site: string, claim: C) => Sighting | null) | undefined)?.(site, claim) ?? null;
  const look: Detector['look'] = (document, url, known = {}) => {
    try {
      const page = pageAt(document, url, known);
      // The text of a mail often sits in a frame without an address (`about:srcdoc`, `blob:`); it is never read.
      if (!/^(https?|file):$/.test(page.url.protocol)) return NOTHING;
      const site = siteOf(sites, page);
      const limit = site && known.limits?.[site.id];
      const claim = limit === 'off' ? null : (site?.read ?? rest)?.(page);
      const sighting = claim ? prove(site?.id ?? 'generic', claim) : null;
      const stamp = claim?.kind === 'mail' ? claim.letters.map((letter) => letter.head).join() : '';
      return { sighting: limit === 'address' ? addressOnly(sighting) : sighting, stamp };
    } catch {
      return NOTHING;
    }
  };
  return {
    look,
    detect: (...page) => look(...page).sighting,
    ownerOn(document, url, limits = {}) {
      try {
        const page = pageAt(document, url, {});
        const site = siteOf(sites, page);
        const {
          addresses = [],
          names = [],
          linkedin,
        } = (site && limits[site.id] !== 'off' && site.owner?.(page)) || {};
        if (!site || !(addresses[0] || names[0] || linkedin)) return null;
        const said = { site: site.id, addresses: addresses.slice(0, 12), names: names.slice(0, 6) };
        return { ...said, ...(linkedin && { linkedin }) };
      } catch {
        return null;
      }
    },
  };
}

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
