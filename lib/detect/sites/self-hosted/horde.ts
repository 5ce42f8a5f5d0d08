// Horde IMP: the dynamic view, its message window, the basic view, and the two for telephones.
import { fromBase64 } from '../../read/folder';
import type { Marks } from '../../read/mail';
import type { Page } from '../../read/page';
import { framedBy, selfHosted } from '../../read/webmail';

const VIEW = /\/imp\/(?:dynamic|basic|minimal|smartmobile|message|mailbox)\.php$/;
const framed = framedBy('dimpmain', 'horde-page', 'msgData');

const marks: Marks = {
  from: [
    // Dynamic: the ids of rows are in the source since 2009; the address is the title, or the text where the sender has
    // no name (IMP 6, seen 2025 and 2026).
    '#msgHeaderFrom .address, .from .address',
    // Basic: the first row that holds people (2025 and 2026).
    '#msgheaders td.rightAlign:nth-child(1):not(tr:has(a[title*="@"]) ~ tr > *) + td a[title*="@"]',
  ],
  // Smartmobile, folded: the display name and nothing else; unfolded, its rows say more.
  folded: '#imp-message-from',
  nameOnly: '#imp-message-from',
  // Minimal, and smartmobile unfolded (source of 2014 to 2024).
  rows: 'body > div, tr',
  to: ':is(#msgHeaderTo,#msgHeaderCc) .address, #msgheaders tr:has(a[title*="@"]) ~ tr a[title*="@"]',
  date: '#msgHeaderDate .date',
  body: '#messageBody, .messageBody, .mimePartBase, .mimePartData, #imp-message-body',
  ignore: '.vpRow, .imp-message',
  // A draft in a window or page of its own, with a field or, where names are completed, with items (source of 2014 to 2024).
  draftTo: ':is(textarea,input):is([name=to],[name=cc]), #sendto .hordeACListItem, #sendcc .hordeACListItem',
  selected: '.vpRowSelected .msgFrom',
  // Addresses carry the folder in base64url: "#msg:SU5CT1g;5", "?mailbox=SU5CT1g", "#message?buid=20&mbox=SU5CT1g".
  folders: ({ url }) => [fromBase64(/(?:#(?:msg|mbox):|mailbox=|mbox=)([\w-]+)/.exec(url.href)?.[1] ?? '')],
};

/** A draft has a page of its own, whose rows are fields: "From" is the rep's there. */
const { rows: _, ...headers } = marks;
const draftMarks: Marks = { ...headers, from: [] };
const isDraft = ({ url }: Page) => url.searchParams.get('page') === 'compose' || /\/compose\.php$/.test(url.pathname);

export default selfHosted(
  'horde',
  'Horde',
  (page) => VIEW.test(page.url.pathname) || framed(page),
  marks,
  (page) => (isDraft(page) ? draftMarks : marks),
);
