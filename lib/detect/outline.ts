// A page as a shape: its structure without a word of what it says, so that a broken site can be mended from a report.

/** Attributes that structure a page and never name anybody; their values stay, without digits and foreign letters. */
const KEPT = new Set([
  'class',
  'role',
  'type',
  'rel',
  'dir',
  'data-testid',
  'data-test-id',
  'data-view-name',
  'ng-bind',
  'autoid',
]);
/** Switches: their values say nothing but yes or no. */
const SWITCH = /^(?:hidden|open|selected|checked|aria-(?:hidden|selected|expanded|current|haspopup|level))$/;
const SKIPPED = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'LINK', 'META', 'PATH', 'BASE']);
/** Words of addresses that tell which page it is, and nothing about whom. */
const ADDRESS_WORDS = new Set(
  'http https mailto www com in overlay contact-info about-this-profile detail details messaging thread compose sales lead people talent profile mail message messages inbox owa u linkedin google outlook'.split(
    ' ',
  ),
);
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

/** Keeps the words that tell a kind of page; everything else of an address goes. */
export const censorAddress = (address: string): string =>
  address
    .slice(0, 500)
    .split(/([^\p{L}\p{N}-]+)/u)
    .map((part) => (ADDRESS_WORDS.has(part) ? part : censorText(part)))
    .join('')
    .slice(0, 120);

const keptValue = (value: string): string =>
  value
    .split(/\s+/)
    .filter((word) => /^[\x21-\x7e]{1,60}$/.test(word) && !/[@"<>&]/.test(word))
    .map((word) => word.replace(/\d+/g, '0'))
    .slice(0, 20)
    .join(' ');

function censorAttribute({ name, value }: Attr): string {
  if (SWITCH.test(name)) return ` ${name}="${/^(?:true|false|\d|page|step|)$/.test(value) ? value : ''}"`;
  if (KEPT.has(name)) return ` ${name}="${keptValue(value)}"`;
  if (name === 'href' || name === 'src') return ` ${name}="${censorAddress(value)}"`;
  return /^[a-z][a-z0-9-]{0,40}$/.test(name) ? ` ${name}="${censorText(value)}"` : '';
}

/** HTML of the same structure, at most 200 kB. Reads only; writes nothing into the page. */
export function outline(document: Document, url: string): string {
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
      const text = censorText(node.nodeValue ?? '');
      if (text) put(indent + text);
      return;
    }
    if (node.nodeType !== 1 || SKIPPED.has(node.nodeName.toUpperCase())) return;
    const element = node as Element;
    const tag = element.localName;
    put(`${indent}<${tag}${[...element.attributes].map(censorAttribute).join('')}>`);
    for (const child of element.childNodes) visit(child, depth + 1);
    if (!VOID.test(tag)) put(`${indent}</${tag}>`);
  };
  visit(document.documentElement, 0);
  return out.join('\n');
}
