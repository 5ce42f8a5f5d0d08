// Finds the person on a profile shown to people who are not logged in, and on the profiles of 2013–2016.
import { all, attribute, first, text } from '../read/dom';
import { profileSlug } from '../read/profile-address';
import { agreed, nameIn } from './names';
import type { TopCard } from './top-card';

/** 2019–2024; 2016–2018; 2013–2015. These pages come whole from the server and never change into another person's. */
const CARDS = '.top-card-layout,#topcard,.profile-header,.profile-card';
const NAMES = '.top-card-layout__title,#name,.full-name,h1';

/** The card, unless the title or the canonical address (2015–2024) means somebody else. */
export function publicCard(document: Document, slug: string | undefined, titles: string[]): TopCard | undefined {
  const canonical = profileSlug(attributeOf(document, 'link[rel="canonical"]', 'href'));
  if (canonical && slug && canonical !== slug) return undefined;
  for (const element of all(document, CARDS, 5)) {
    const heading = first(element, NAMES);
    const read = heading && nameIn(text(heading));
    if (!heading || !read) continue;
    const name = titles.length === 0 ? read : titles.map((each) => agreed(each, read)).find(Boolean);
    if (name) return { element, heading, name, slug: slug ?? canonical };
  }
  return undefined;
}

function attributeOf(document: Document, selector: string, name: string): string {
  const element = first(document, selector);
  return element ? attribute(element, name) : '';
}
