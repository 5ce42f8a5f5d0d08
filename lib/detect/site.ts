// What one site's file gives: how to know the site, and where on its pages things stand. It never names anybody: what
// it reads is a claim, and `read/prove.ts` decides what of it holds.
import type { Owner } from '../model/sighting';
import type { Claim } from './read/claim';
import type { Page } from './read/page';

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
  /** What senders write in on this page, as a selector: nothing inside is ever believed. Undefined where no letters are shown. */
  body?(page: Page): string | undefined;
  /** True when this page belongs to the site. At most one site owns a page. Cheap: it runs on every page. */
  owns(page: Page): boolean;
  /** Whom the page marks as the one who is signed in, as far as it does. */
  owner?(page: Page): Partial<Omit<Owner, 'site'>>;
  /** What the page says of whom it shows; null when it shows nobody in particular. Only called when `owns` said yes. */
  read(page: Page): Claim | null;
}
