// Gmail: an open thread, its print view, and a mail being written.
import type { Marks } from '../read/mail';
import { hosted } from '../read/webmail';

const place = ({ hash }: URL) => hash.slice(1).replace(/\?.*$/, '').split('/');

const message: Marks = {
  // `.adn` is an open message (2011 to 2025), `data-message-id` came beside it (2018); `.kv` shows one headline (2020).
  message: ['.adn', '[data-message-id]'],
  collapsed: '.kv, [role=main]',
  // The attributes `email` and `name` are older than every class here (2011 to 2025). `.gD` is the sender, `td.gF` its
  // cell (2014 to 2026); last comes the picture beside it.
  from: ['.gD[email]', 'td.gF [email], h3 [email]', 'img[jid][data-hovercard-id]'],
  // Recipients show "me" in the rep's language; the attribute never does (`.hb` 2014 to 2026, `.ajC` with open details).
  to: '.hb [email], .g2[email], .ajC [email]',
  // In full in the title (2014 to 2025).
  date: '.g3[title]',
  // The account button says "Ann Lee (ann@x.example)" in any language; `#guser` is the basic view's line (to 2024).
  // Recipients called "me" are no sign: whoever writes a mail can call any recipient so.
  owner: '[role=banner] [aria-label*="@"][aria-label$=")"], .identityUserDelegatedAccount, #guser b',
  // "Subject - ann@x.example - Gmail", or the company's word for Gmail (since 2009).
  ownerTitle: /^.* - (\S+@\S+) - .+$/,
  body: '.a3s, .ii',
  // List rows (`tr.zA`, whose hidden `.afn` repeats addresses), everything being written.
  ignore: 'tr.zA, [role=row], [role=dialog], form, blockquote',
  // Messages made in this account; those that came have `#msg-f:` (2018 to 2026).
  outgoing: '[data-message-id^="#msg-a:"]',
  draft: 'form, [role=dialog]',
  // Chips: an option with the address (since 2022), before that `.vN`; a plain field where nothing was resolved.
  draftTo: '[name=to] [data-hovercard-id], .vN[email], textarea[name=to], input[name=to]',
  list: (url) => {
    // "#inbox", "#inbox/p2", "#label/x": a list. One part more is an open thread ("#inbox/FMfc…", "#label/x/FMfc…").
    const [first, ...rest] = place(url);
    const thread = /^(label|search|category|advanced-search|section_query|circle)$/.test(first ?? '')
      ? rest[1]
      : rest[0];
    const isMail = first !== 'chat' && thread && !/^p\d+$/.test(thread);
    return Boolean(first) && !url.searchParams.has('view') && !isMail;
  },
  folders: ({ url }) => place(url).slice(0, 1),
};

/** A window of its own: its title is only the subject, in which anybody can write an address. */
const popout: Marks = { ...message, ownerTitle: undefined };

/** Seen in saved prints of 2014 and 2023: the rep on top at the right, then one table per message. */
const print: Marks = {
  message: ['.maincontent > table.message'],
  from: ['.message > tbody > tr:first-child > td:first-child'],
  to: '.recipient > div:not(.replyto)',
  date: '.message > tbody > tr:first-child > td:last-child',
  owner: 'td[align=right] b',
  body: '.message table',
};

export default hosted('gmail', 'Gmail', ['mail.google.com'], message, ({ url }) => {
  const view = url.searchParams.get('view');
  return view === 'pt' ? print : view ? popout : message;
});
