// Reads a profile in LinkedIn Recruiter.
import type { SightedHandle, Sighting } from '../../model/sighting';
import { all, attribute, first, text, title } from '../read/dom';
import { profileSlug } from '../read/profile-address';
import type { Page } from '../site';
import { line } from './line';
import { agreed, nameIn, titleNames } from './names';

/** The frame around one profile, seen 2023–2026; rows of lists use the same marks inside without it. */
const FRAME = '#profile-container,[data-live-test-profile-container],[data-test-profile-container]';
const NAMES = '[data-test-row-lockup-full-name]';
const HEADLINE = '[data-test-row-lockup-headline]';
const PUBLIC_LINKS = 'a[href*="/in/"]';
/** Recruiter's own ids (`AEMAA…`); what member they mean is not known. */
const PROFILE = /^\/(?:talent|recruiter)\/(?:.*\/)?profile\/([\w-]+)/;

/** The person of `/talent/profile/…`, if the frame names exactly one. */
export function readCandidate({ document, url }: Page): Sighting | null {
  const id = PROFILE.exec(url.pathname)?.[1];
  const frame = id && first(document, FRAME);
  if (!id || !frame) return null;
  const names = new Set(all(frame, NAMES, 10).map((each) => nameIn(text(each))));
  const [read] = names;
  if (names.size !== 1 || !read || !shows(frame, id)) return null;
  const titles = titleNames(title(document)).filter((each) => !/recruit|talent/i.test(each));
  const name = titles.map((each) => agreed(each, read)).find(Boolean) ?? read;
  const slugs = new Set(all(frame, PUBLIC_LINKS, 10).flatMap((link) => profileSlug(attribute(link, 'href')) ?? []));
  const handles: SightedHandle[] = slugs.size === 1 ? [...slugs].map((value) => ({ channel: 'linkedin', value })) : [];
  const headline = line(text(first(frame, HEADLINE)));
  const person = { name, handles, ...(headline ? { headline } : {}) };
  return { kind: 'person', site: 'linkedin', surface: 'recruiter-profile', person, others: [] };
}

/** False where the frame links to Recruiter profiles but not to this one. */
function shows(frame: Element, id: string): boolean {
  const links = all(frame, 'a[href*="/talent/"][href*="profile/"]', 20);
  return links.length === 0 || links.some((link) => attribute(link, 'href').includes(id));
}
