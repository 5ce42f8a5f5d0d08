// Makes a saved page out of a reported one: where the report has only shapes ("x x", "x.x@x.x"), invented people stand.
import { detect, sites } from '@/lib/detect';
import { knownRep } from '@/lib/detect/read/rep';
import type { Sighting } from '@/lib/model/sighting';
import { type Invented, MEANT, somebody } from './people';

/** One frame of a report: its censored address and its markup. */
export interface Frame {
  address: string;
  html: string;
}

/** Where a name or an address stands in the page. */
export interface Place {
  /** 1 and up, in the order of the page. */
  number: number;
  /** Which of all elements of the page it stands at, from 0. */
  element: number;
  /** Tag, id, classes and attribute, short enough to read. */
  where: string;
  says: string;
}

export interface Made {
  html: string;
  url: string;
  places: Place[];
  /** Who should be named: the person at the chosen places, or nobody. */
  expect: Sighting | null;
  /** Who is named today. */
  today: Sighting | null;
}

const EMAIL = /[x0]+(?:[.+_=-]+[x0]+)*@[x0]+(?:[.-]+[x0]+)*/g;
const SLUG = /(\/in\/)[x0%-]+/;
const NAME = /^x(?:[ '.·-]{1,3}x){1,3}$/;
/** Attributes that say something to a reader; the others hold no names. */
const READ =
  /^(?:title|aria-label|alt|name|email|value|href|content|label|data-(?:hovercard-id|email|address|title|tooltip))$/;
const WORDS = 'about the offer for next week and what else was on our list since then'.split(' ');

/** The frames of a report, the page itself first. Empty where it is no report. */
export function framesOf(report: string): Frame[] {
  const parts = report.split(/^<!-- (\S+) -->$/m);
  return parts.flatMap((address, i) =>
    i % 2 === 1 ? [{ address: address.replaceAll('&amp;', '&'), html: (parts[i + 1] ?? '').trim() }] : [],
  );
}

/** An address that can be opened: hosts of which nothing is known become one of our own, and ids are long again. */
function urlOf(address: string): string {
  const host = address.split('/')[2] ?? '';
  const known = host.includes('linkedin.com') ? host.replace(/^x\./, 'www.') : host;
  const own = /(?:^|\.)x(?:\.|$)/.test(known) ? 'webmail.firm.example' : known;
  return address
    .replace(`//${host}`, `//${own}`)
    .replace(SLUG, `$1${MEANT.slug}`)
    .replace(/(\/sales\/(?:lead|people)\/)[x0_-]+/, '$1ACwAAAinventedIdOfSomebodyAtSomeFirm000')
    .replace(/(mail\.google\.com\/.*#[^/]+\/)x$/, '$1FMfcgzInventedIdOfOneThreadInTheBox');
}

/** Words in place of "x", other than any name; figures in place of "0". */
const plain = (text: string, at: number): string => {
  let next = at;
  return text
    .replace(/\b0:0\b/g, '09:14')
    .replace(/\bx\b/g, () => WORDS[next++ % WORDS.length] as string)
    .replace(/\b0\b/g, '7');
};

const NAMED = /^((?:From|To)?:? ?)(x(?:[ '.·-]{1,3}x){1,3})( ?[<(]?)$/;

/** What stands at a place, with this person in it; undefined where neither a name nor an address can stand there. */
function filled(text: string, person: Invented): string | undefined {
  const mailed = text.replace(EMAIL, person.email);
  const linked = mailed.replace(SLUG, `$1${person.slug}`);
  const [before = '', after = ''] = linked.split(person.email);
  const named = before.replace(NAMED, (_, label: string, __, rest: string) => `${label}${person.name}${rest}`);
  if (linked !== mailed) return linked;
  if (mailed !== text) return `${named}${person.email}${after}`;
  return NAME.test(text) ? person.name : named === before ? undefined : named;
}

const shortly = (element: Element, attribute?: string) =>
  [
    element.localName,
    element.id && `#${element.id}`,
    ...[...element.classList].slice(0, 2).map((name) => `.${name}`),
    attribute && `[${attribute}]`,
  ]
    .filter(Boolean)
    .join('');

interface Spot {
  element: number;
  where: string;
  text: string;
  write: (text: string) => void;
}

function spotsOf(document: Document): Spot[] {
  return [...document.querySelectorAll('*')].flatMap((element, index) => {
    const attributes = [...element.attributes]
      .filter(({ name }) => READ.test(name))
      .map((each) => ({
        element: index,
        where: shortly(element, each.name),
        text: each.value,
        write: (text: string) => element.setAttribute(each.name, text),
      }));
    const texts = [...element.childNodes]
      .filter((node) => node.nodeType === 3 && node.nodeValue?.trim())
      .map((node) => ({
        element: index,
        where: shortly(element),
        text: node.nodeValue?.trim() ?? '',
        write: (text: string) => {
          node.nodeValue = text;
        },
      }));
    return [...attributes, ...texts];
  });
}

/**
 * `meant`: numbers of the places that speak of the person the page is about, 0 for the page's own address; none means
 * that it is about nobody.
 * Everybody else is somebody of their own at each place. The same choice gives the same page.
 */
export function make({ address, html }: Frame, meant: readonly number[]): Made {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const places: Place[] = [];
  const said = new Set<'name' | 'email' | 'linkedin'>();
  for (const [at, { element, where, text, write }] of spotsOf(document).entries()) {
    const number = places.length + 1;
    const isMeant = meant.includes(number);
    const says = filled(text, isMeant ? MEANT : somebody(at));
    write(says ?? plain(text, at));
    if (says === undefined) continue;
    places.push({ number, element, where, says });
    if (!isMeant) continue;
    if (says.includes(MEANT.name)) said.add('name');
    if (says.includes(MEANT.email)) said.add('email');
  }
  const url = urlOf(address);
  if (meant.includes(0) && url.includes(MEANT.slug)) said.add('linkedin');
  const page = `<!doctype html>\n${document.documentElement.outerHTML}\n`;
  const shown = parse(page);
  const today = detect(shown, url);
  const site = sites.find((each) => each.owns({ document: shown, url: new URL(url), rep: knownRep({}) }));
  return { html: page, url, places, today, expect: expected(site?.id ?? 'generic', today?.surface, said) };
}

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

function expected(site: string, surface: string | undefined, said: Set<string>): Sighting | null {
  if (said.size === 0) return null;
  return {
    kind: 'person',
    site,
    surface: surface ?? (site === 'linkedin' ? 'profile' : site === 'generic' ? 'page' : 'message'),
    person: {
      ...(said.has('name') && { name: MEANT.name }),
      handles: [
        ...(said.has('linkedin') ? [{ channel: 'linkedin' as const, value: MEANT.slug }] : []),
        ...(said.has('email') ? [{ channel: 'email' as const, value: MEANT.email }] : []),
      ],
    },
    others: [],
  };
}

/** The file of tests/fixtures/detect, as its contract wants it. */
export const fileOf = ({ html, url, expect }: Made, kind: string, date: string): string =>
  `<!-- ${JSON.stringify({ date, kind, url, expect })} -->\n${html}`;
