// Makes traps out of saved pages: what a sender, an outsider or a half-drawn page could plant to be taken for somebody.
import type { Known, SightedPerson } from '@/lib/model/sighting';
import type { Fixture } from './fixtures';

export interface Trap {
  html: string;
  url: string;
  known: Known;
}

/** Invented, and on no saved page: whoever of them is named was taken from where nobody may be. */
export const THIEF = { name: 'Thea Dieb', email: 'thea@thief.example' };
export const OTHER = { name: 'Nils Aaker', email: 'nils@aaker.example', slug: 'nils-aaker-7' };
export const BANK = { name: 'Priya Raman', email: 'priya@bank.example' };

export const emailOf = (person: SightedPerson) => person.handles.find(({ channel }) => channel === 'email')?.value;

const known = ({ mine, me }: Fixture): Known => ({ mine, ...(me && { me }) });
const parse = (html: string) => new DOMParser().parseFromString(html.replaceAll('iframe', 'x-frame'), 'text/html');
const print = (document: Document) => `<!doctype html>${document.documentElement.outerHTML}`;
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const everywhere = (html: string, from: string, to: string) => (from ? html.replaceAll(from, () => to) : html);

/** Every mark that a header of any of these programs may have, with the thief in it. */
const FORGED = `<div role="banner" class="gE from header sender messageItemHeader message_header js-header_from envelope__header"
  id="msgHeaderFrom" data-testid="recipients:sender" aria-label="From: ${THIEF.name}<${THIEF.email}>"
  ><h1>${THIEF.name}</h1><p>From: ${THIEF.name} &lt;${THIEF.email}&gt;</p><a class="gD from_address address rcmContactAddress OZZZK"
  email="${THIEF.email}" name="${THIEF.name}" data-hovercard-id="${THIEF.email}" title="${THIEF.email}"
  href="mailto:${THIEF.email}">${THIEF.name}</a><span class="username" title="${THIEF.email}">${THIEF.email}</span></div>
  <form role="dialog" id="sendto"><div name="to"><i data-hovercard-id="${THIEF.email}">${THIEF.name}</i></div><b class="vN"
  email="${THIEF.email}">${THIEF.name}</b><b class="hordeACListItem">${THIEF.email}</b><input name="to" value="${THIEF.email}"
  ><span data-test-id="container-to"><b data-test-id="pill" title="${THIEF.email}">${THIEF.email}</b></span></form
  ><div contenteditable="true"><b class="textContainer-1">${THIEF.name} &lt;${THIEF.email}&gt;</b></div>`;

/** A letter of the thief's inside the body of the letter, told by what the site says its bodies are. */
export function inTheBody(page: Fixture, body: string): Trap | undefined {
  const document = parse(page.html);
  const places = [...document.querySelectorAll(body)].filter((each) => !each.matches('x-frame'));
  if (!places[0]) return undefined;
  const copy = everywhere(document.body.innerHTML, '@', '.at.');
  for (const place of places) place.insertAdjacentHTML('afterbegin', FORGED + copy);
  return { html: print(document), url: page.url, known: known(page) };
}

/** What is being written quotes the whole page, with the thief wherever an address stood; undefined where nothing is. */
export function inTheDraft(page: Fixture): Trap | undefined {
  const document = parse(page.html);
  const editors = [...document.querySelectorAll('[contenteditable=true],textarea')];
  const text = editors.at(-1);
  if (!text || editors.length < 2) return undefined;
  const copy = document.body.innerHTML.replace(/[^\s"'<>&;:=?/]+@[\w.-]+\.example/g, THIEF.email);
  if (text.matches('textarea')) text.textContent += FORGED + copy;
  else text.insertAdjacentHTML('beforeend', FORGED + copy);
  return { html: print(document), url: page.url, known: known(page) };
}

/** Whoever the page is about is the rep: then it is about somebody else, or nobody. */
export function repAsSender(page: Fixture, person: SightedPerson): Trap {
  const mine = person.handles.flatMap(({ channel, value }) => (channel === 'email' ? [value] : []));
  const linkedin = person.handles.flatMap(({ channel, value }) => (channel === 'linkedin' ? [value] : []));
  // An opaque id does not say whose it is; there the rep's name has to.
  const names = mine[0] || !person.name ? [] : [person.name];
  return { html: page.html, url: page.url, known: { mine: [...page.mine, ...mine], me: { names, linkedin } } };
}

/** The smallest element that holds a body and the person, once more beside itself, with somebody else in it. */
export function secondItem(page: Fixture, person: SightedPerson, body: string, before: boolean): Trap | undefined {
  const document = parse(page.html);
  const email = emailOf(person) ?? '';
  let box = [...document.querySelectorAll(body)].at(-1) ?? null;
  while (box && !(box.outerHTML.includes(email) && (!person.name || box.outerHTML.includes(person.name))))
    box = box.parentElement;
  if (!box?.parentElement || !email || box.matches('body')) return undefined;
  const other = everywhere(everywhere(box.outerHTML, email, OTHER.email), person.name ?? '', OTHER.name);
  box.insertAdjacentHTML(before ? 'beforebegin' : 'afterend', other);
  return { html: print(document), url: page.url, known: known(page) };
}

/** Words that only look like the folder of what was sent, in every part of an address that names no folder. */
export function sentWords(page: Fixture, ownHost: boolean): Trap[] {
  const url = new URL(page.url);
  const changed = (change: (to: URL) => void) => {
    const to = new URL(url);
    change(to);
    return { html: page.html, url: to.href, known: known(page) };
  };
  const traps = [
    changed((to) => to.searchParams.append('q', 'sent')),
    changed((to) => to.searchParams.append('sent', '1')),
  ];
  if (ownHost) traps.push(changed((to) => (to.hostname = 'sent.sentinel.example')));
  const renamed = page.url.replace(/\bINBOX\b/i, 'Sentinel');
  if (renamed !== page.url) traps.push({ html: page.html, url: renamed, known: known(page) });
  return traps;
}

/** Display names that hold somebody else's address, in every spelling. */
export const addressInName = (page: Fixture, { name }: SightedPerson): Trap[] =>
  !name
    ? []
    : [
        BANK.email,
        `${BANK.name} (${BANK.email})`,
        `${BANK.name} <${BANK.email}>`,
        `"${BANK.name}" <${BANK.email}>`,
        `${BANK.name} - priya(at)bank.example`,
      ].map((trick) => ({ html: everywhere(page.html, name, escaped(trick)), url: page.url, known: known(page) }));

/** Headings and, apart from them, the title call the page somebody else's; in mail the subject does. */
export function otherHeading(page: Fixture, { name }: SightedPerson, mail: boolean): Trap[] {
  const document = parse(page.html);
  for (const heading of document.querySelectorAll('h1,h2'))
    if (!mail || !name || !heading.textContent?.includes(name)) heading.textContent = OTHER.name;
  const titled = parse(page.html);
  titled.title = `${OTHER.name} | LinkedIn`;
  return [document, titled].map((each) => ({ html: print(each), url: page.url, known: known(page) }));
}
