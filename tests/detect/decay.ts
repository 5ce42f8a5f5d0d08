// What the next release of a site may do to its pages: each way spoils a saved page a little, and never what it says.
import type { Fixture } from './fixtures';

/** One way of decay, and the pages it makes of one. */
export interface Decay {
  way: 'classes' | 'wrappers' | 'attributes' | 'right to left';
  pages: string[];
}

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const print = (document: Document) => `<!doctype html>${document.documentElement.outerHTML}`;

/** As a build tool would name it: the same word becomes the same nonsense. */
const hashed = (word: string) =>
  `_${[...word].reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) >>> 0, 7).toString(36)}`;

function withHashedClasses(html: string): string {
  const document = parse(html);
  for (const element of document.querySelectorAll('[class]'))
    element.setAttribute(
      'class',
      (element.getAttribute('class') ?? '').split(/\s+/).filter(Boolean).map(hashed).join(' '),
    );
  return print(document);
}

/** Elements whose children cannot be anything but what they are. */
const STRICT = 'html,head,table,tbody,thead,tr,ul,ol,dl,select,x-frame,svg';

/** Everything that an element holds stands in one more box. */
function withWrappers(html: string): string {
  const document = parse(html);
  for (const element of [...document.body.querySelectorAll('*')]) {
    if (element.matches(STRICT) || !element.children[0]) continue;
    const box = document.createElement('div');
    box.append(...element.childNodes);
    element.append(box);
  }
  return print(document);
}

/** Each `aria-` and `data-` attribute is gone in turn, from the whole page. */
function withoutAttributes(html: string): string[] {
  const names = new Set(html.match(/\s(?:aria|data)-[a-z-]+(?==)/g)?.map((name) => name.trim()) ?? []);
  return [...names].map((name) => html.replace(new RegExp(`\\s${name}=("[^"]*"|'[^']*')`, 'g'), ''));
}

/** Labels as an Arabic page has them; names and addresses between marks of direction stay. */
const ARABIC: Record<string, string> = {
  From: 'من',
  To: 'إلى',
  Cc: 'نسخة',
  Date: 'التاريخ',
  Subject: 'الموضوع',
  Sent: 'أُرسِل',
  Inbox: 'الوارد',
};

function rightToLeft(html: string): string {
  const document = parse(html);
  document.documentElement.setAttribute('dir', 'rtl');
  document.documentElement.setAttribute('lang', 'ar');
  const words = (said: string) => said.replace(/\b(From|To|Cc|Date|Subject)(?=:|$)/g, (word) => ARABIC[word] ?? word);
  const texts = document.createTreeWalker(document.body, 4);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const said = words(node.nodeValue ?? '');
    node.nodeValue = said.trim() ? `\u200f${said}\u200f` : said;
  }
  for (const element of document.querySelectorAll('[aria-label]'))
    element.setAttribute('aria-label', words(element.getAttribute('aria-label') ?? ''));
  return print(document);
}

export function decaysOf({ html }: Fixture): Decay[] {
  const plain = html.replaceAll('iframe', 'x-frame');
  return [
    { way: 'classes', pages: [withHashedClasses(plain)] },
    { way: 'wrappers', pages: [withWrappers(plain)] },
    { way: 'attributes', pages: withoutAttributes(plain) },
    { way: 'right to left', pages: [rightToLeft(plain)] },
  ];
}
