// A page as a shape: its structure without a word of what it says, so that a broken site can be mended from a report.
import { visible } from './read/dom';
import { roleOfLabel } from './read/label';

/** Attributes that structure a page and never name anybody; their values stay, without digits and foreign letters. */
const KEPT = new Set([
  'class',
  'role',
  'type',
  'rel',
  'dir',
  'lang',
  'data-testid',
  'data-test-id',
  'data-view-name',
  'ng-bind',
  'ng-bind-html',
  'ng-model',
  'sg-email',
  'data-bind',
  'autocomplete',
  'autoid',
]);
/** Switches: their values say nothing but yes or no. */
const SWITCH = /^(?:hidden|open|selected|checked|aria-(?:hidden|selected|expanded|current|haspopup|level))$/;
const SKIPPED = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'LINK', 'META', 'PATH', 'BASE']);
/** Words of addresses that tell which page it is, and nothing about whom; what parameters are called stays too. */
const ADDRESS_WORDS = new Set(
  `http https mailto www com net org me eu ru in overlay contact-info about-this-profile detail details messaging thread threads
  task list compose sales lead people talent profile linkedin mail webmail message messages inbox sent sentitems foldersent folderdrafts drafts view show
  print preview popout folder folders mailbox items deeplink read id new u app apps appsuite e php index so imp dynamic
  basic minimal smartmobile owa google outlook live office office365 cloud microsoft proton protonmail fastmail yahoo aol
  zoho zm gmx icloud hey tuta tutanota yandex sogo horde pt`.split(/\s+/),
);
/** An id stays as far as it is made of words for parts of a page: they name marks that sites are known by. */
const ID_WORDS =
  /^(?:account|app|bar|body|box|button|card|cc|compose|container|content|core|data|date|details?|folders?|frame|from|global|hdr|head(?:er)?s?|horde|imp|inbox|info|io|items?|layout|list|mail(?:box|view)?|main|menu|messages?|msgs?|nav|node|number|ox|pane|preview|profile|reading|recipients?|rl|root|row|section|sender|shell|short|skin|subject|summary|table|text|thread|title|to|top|user(?:name)?|view|wrapper|z)+$/i;
const VOID = /^(?:area|br|col|embed|hr|img|input|source|track|wbr)$/;
const MAX_NODES = 20_000;
const MAX_LENGTH = 200_000;
const MAX_TEXT = 60;
const MAX_DEPTH = 80;

/** Letters become x, digits 0, one for each run; signs that structure an address stay. */
export const censorText = (text: string): string =>
  text
    .slice(0, 2_000)
    .replace(/[\p{L}\p{M}]+/gu, 'x')
    .replace(/\p{N}+/gu, '0')
    .replace(/[^\x20-\x7e]+/g, '·')
    .replace(/["<>&]/g, (sign) => ({ '"': '&quot;', '<': '&lt;', '>': '&gt;', '&': '&amp;' })[sign] ?? '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, MAX_TEXT);

/** What an address is made of: names of parameters, words, and signs, one each. */
const ADDRESS_PART = /(?<=[?&#;])([A-Za-z_]{1,20})(?==)|[\p{L}\p{N}-]+|[^\p{L}\p{N}-]/gu;

/** Keeps the words that tell a kind of page and the names of parameters; everything else of an address goes. */
export function censorAddress(address: string): string {
  const [, scheme = '', rest = ''] = /^(mailto:|tel:)?(.*)$/is.exec(address.slice(0, 500)) ?? [];
  if (scheme) return scheme + censorText(rest);
  const parts = rest.replace(ADDRESS_PART, (part, parameter?: string) =>
    parameter || ADDRESS_WORDS.has(part.toLowerCase()) || part === ' ' ? part : censorText(part),
  );
  return parts.slice(0, 160);
}

/** "From: Ann Lee" tells where a sender stands; the word is kept in English, whatever the page's language. */
function censorLabelled(text: string): string {
  const role = roleOfLabel(text);
  const rest = text.replace(/^[^:：]*/, '');
  return role ? `${role === 'to' ? 'To' : 'From'}${censorText(rest.replace('：', ':'))}` : censorText(text);
}

const keptId = (id: string): string =>
  id
    .slice(0, 100)
    .split(/([^A-Za-z]+)/)
    .map((part) => (ID_WORDS.test(part) ? part : censorText(part)))
    .join('');

/** Pieces of a word as programs join them: "profile_TopCard_ann-lee". */
const PIECE = /(?<=[a-z])(?=[A-Z])|[^\p{L}]+/u;

/** Words that must not stay even where a site made them a mark: parts of addresses, of names in links, and of headings. */
function secretsOf(document: Document, url: string): Set<string> {
  const attributes = [...document.querySelectorAll('[href],[title],[email],[data-hovercard-id]')].slice(0, MAX_NODES);
  const said = [
    url,
    document.title,
    ...[...document.querySelectorAll('h1,h2')].slice(0, 200).map(({ textContent }) => textContent ?? ''),
    ...attributes.flatMap((each) =>
      ['href', 'title', 'email', 'data-hovercard-id'].map((name) => each.getAttribute(name) ?? ''),
    ),
  ];
  const phrases = said.flatMap((text) =>
    text
      .slice(0, 500)
      .toLowerCase()
      .split(/[/?&=#<>()"@:;,\s]+/),
  );
  const words = phrases.flatMap((phrase) => [...phrase.split(PIECE), phrase.replace(/[^\p{L}]+/gu, '')]);
  return new Set(words.filter((word) => word.length > 1 && !ADDRESS_WORDS.has(word) && !ID_WORDS.test(word)));
}

const without = (value: string, secrets: Set<string>): string =>
  value
    .split(/((?<=[a-z])(?=[A-Z])|[^\p{L}]+)/u)
    .map((piece) => (secrets.has(piece.toLowerCase()) ? 'x' : piece))
    .join('');

const keptValue = (value: string): string =>
  value
    .split(/\s+/)
    .filter((word) => /^[\x21-\x7e]{1,60}$/.test(word) && !/[@"<>&]/.test(word))
    .map((word) => word.replace(/\d+/g, '0'))
    .slice(0, 20)
    .join(' ');

function censorAttribute({ name, value }: Attr, secrets: Set<string>): string {
  if (SWITCH.test(name)) return ` ${name}="${/^(?:true|false|\d|page|step|)$/.test(value) ? value : ''}"`;
  if (KEPT.has(name)) return ` ${name}="${without(keptValue(value), secrets)}"`;
  if (name === 'id') return ` id="${keptId(value)}"`;
  if (name === 'href' || name === 'src') return ` ${name}="${censorAddress(value)}"`;
  return /^[a-z][a-z0-9-]{0,40}$/.test(name) ? ` ${name}="${censorLabelled(value)}"` : '';
}

/** HTML of the same structure, at most 200 kB. Reads only; writes nothing into the page. */
export function outline(document: Document, url: string): string {
  const secrets = secretsOf(document, url);
  const out: string[] = [`<!-- ${censorAddress(url)} -->`];
  let nodes = 0;
  let length = out[0]?.length ?? 0;
  const put = (line: string) => {
    length += line.length + 1;
    if (length <= MAX_LENGTH) out.push(line);
  };
  const visit = (node: Node, depth: number): void => {
    nodes += 1;
    if (nodes > MAX_NODES || length > MAX_LENGTH || depth > MAX_DEPTH) return;
    const indent = ' '.repeat(Math.min(depth, 20));
    if (node.nodeType === 3) {
      const text = censorLabelled(node.nodeValue ?? '');
      if (text) put(indent + text);
      return;
    }
    if (node.nodeType !== 1 || SKIPPED.has(node.nodeName.toUpperCase())) return;
    const element = node as Element;
    const tag = element.localName;
    const gone = !element.matches('body *') || element.hasAttribute('hidden') || visible(element) ? '' : ' hidden';
    put(`${indent}<${tag}${gone}${[...element.attributes].map((each) => censorAttribute(each, secrets)).join('')}>`);
    for (const child of element.childNodes) visit(child, depth + 1);
    if (!VOID.test(tag)) put(`${indent}</${tag}>`);
  };
  visit(document.documentElement, 0);
  return out.join('\n');
}
