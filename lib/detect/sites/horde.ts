// Horde IMP: the dynamic view, its message window, and the basic view.
import { readUnseenMail } from '../generic';
import { inSentFolder, type Marks, readMail } from '../read/mail';
import { framedBy, selfHosted } from '../read/webmail';

const marks: Marks = {
  // The address is the title (IMP 6, seen 2025; the rows' ids are in the source since 2009).
  from: ['.from [title*="@"]', '#msgHeaderFrom [title*="@"]'],
  to: '#msgHeaderTo [title*="@"], #msgHeaderCc [title*="@"], .to [title*="@"]',
  ignore: '#messageBody, .messageBody, .vpRow',
  selected: '.vpRowSelected .msgFrom',
  // Addresses carry the folder in base64url: "#msg:SU5CT1g;5", "?mailbox=SU5CT1g".
  sent: ({ href }) => inSentFolder({ href: `/${unpacked(/(?:#msg:|mailbox=)([\w-]+)/.exec(href)?.[1] ?? '')}` }),
};

const framed = framedBy('dimpmain', 'horde-page', 'msgData');

function unpacked(text: string): string {
  try {
    return atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    return '';
  }
}

export default selfHosted(
  'horde',
  'Horde',
  (page) => /\/imp\/(dynamic|basic|minimal|message|mailbox)\.php$/.test(page.url.pathname) || framed(page),
  // The basic view has no marks of its own, but labels like any header.
  (page) => readMail(page, 'horde', marks) ?? (framed(page) ? null : readUnseenMail(page, 'horde')),
);
