// What one site's file gives: how to know the site, and how to read who is on the page.
import type { Owner, Sighting } from '../model/sighting';

export interface Page {
  document: Document;
  url: URL;
  /** The rep's own e-mail addresses as far as known beforehand, lower case. The page may show more of them. */
  mine: ReadonlySet<string>;
}

/**
 * One site's file exports this by default. A webmail is mostly data: `hosted` or `selfHosted` (read/webmail.ts) make a
 * site out of selectors. Each selector says when and where it was seen, and stands in the order of what lasts: address,
 * stable attributes, structure, names of classes.
 */
export interface Site {
  /** Stable, kebab-case; stored in settings. */
  id: string;
  /** What the rep calls it. */
  name: string;
  /** Match patterns the rep can switch on for live detection; empty where only the markup tells (self-hosted webmail). */
  hosts: readonly string[];
  /** True when this page belongs to the site. At most one site owns a page. Cheap: it runs on every page. */
  owns(page: Page): boolean;
  /** Whom the page marks as the one who is signed in, as far as it does. */
  owner?(page: Page): Partial<Omit<Owner, 'site'>>;
  /** Who is on the page; null when it shows nobody in particular. Only called when `owns` said yes. */
  read(page: Page): Sighting | null;
}
