// Builds LinkedIn's pages of 2026 out of their parts, with invented people, so that a test can vary one of them.
import { detect } from '@/lib/detect';
import type { SightedPerson } from '@/lib/model/sighting';

/** Member 412345678, and member 298765432. */
export const URN = 'ACoAABiT5U7q1L6oknxmUDokDvjizLaginReSDI';
export const OTHER_URN = 'ACoAABHOzHisWASwXAi0YAy4ZBC8aBTAbBjEcBw';

export const invite = (slug: string) =>
  `<a href="https://www.linkedin.com/preload/custom-invite/?vanityName=${slug}">Connect</a>`;
export const compose = (urn: string) =>
  `<a href="https://www.linkedin.com/messaging/compose/?profileUrn=urn%3Ali%3Afsd_profile%3A${urn}">Message</a>`;
export const lines = (...said: string[]) => said.map((each) => `<p>${each}</p>`).join('');
export const badge = (name: string, image = '<img alt="">') =>
  `<div role="button" tabindex="0"><figure>${image}</figure><p><span>${name}</span></p></div>`;

export interface Card {
  name?: string;
  slug?: string;
  /** The component key that ends in "Topcard"; else nothing but the boxes says where the card ends. */
  keyed?: boolean;
  /** Links that only the profile's own card holds. */
  own?: boolean;
  beside?: string;
  headline?: string;
  below?: string;
  actions?: string;
}

export function topCard({
  name = 'Mira Solberg',
  slug = 'mira-solberg-4711',
  keyed = true,
  own = true,
  beside = '<p class="hidden">· 1st</p><p>· 2nd</p>',
  headline = 'Head of Purchasing',
  below = '',
  actions = '',
}: Card = {}): string {
  const tag = keyed ? `section componentkey="com.linkedin.sdui.profile.card.ref${URN}Topcard"` : 'div';
  const contact = own
    ? `<p><a href="https://www.linkedin.com/in/${slug}/overlay/contact-info/">Contact info</a></p>`
    : '';
  return `<${tag}><figure><img alt=""></figure><div><div><div><h2>${name}</h2></div>${beside}</div>${lines(headline)}${below}<div><p>Lakeside, Northland</p><p>·</p>${contact}</div>${actions}</div></${tag.split(' ')[0]}>`;
}

/** Other people beside the card, each with everything a card may be told by. */
export const rail = (heading = 'h2', box = 'div') =>
  `<${box}><${heading}>People also viewed</${heading}><div>${badge('Vik Bank')}${badge('Jon Vik')}<a href="https://www.linkedin.com/in/jon-vik/"><p>Jon Vik</p></a>${compose(OTHER_URN)}${invite('jon-vik')}</div></${box}>`;

export const section = (name: 'Experience' | 'Education', ...entries: string[]) =>
  `<section componentkey="com.linkedin.sdui.profile.card.ref${URN}${name}TopLevelSection"><div><h2>${name}</h2></div>${entries
    .map((entry, i) => `<div componentkey="entity-collection-item-${i}"><div>${entry}</div></div>`)
    .join('')}</section>`;

export const profile = (main: string, title = 'Mira Solberg | LinkedIn', bar = 'Robin Poe') =>
  `<!doctype html><html lang="en"><head><title>${title}</title></head><body><header><nav data-testid="primary-nav"><button><img alt="${bar}"></button></nav></header><section aria-label="Primary content"><main id="workspace">${main}</main></section></body></html>`;

export function personOn(html: string, path: string): SightedPerson | undefined {
  const seen = detect(new DOMParser().parseFromString(html, 'text/html'), `https://www.linkedin.com${path}`);
  return seen?.kind === 'person' ? seen.person : undefined;
}

export const handleOf = (person: SightedPerson | undefined, wanted: string) =>
  person?.handles.find(({ channel }) => channel === wanted)?.value;
