// Gmail: an open thread, its print view, and a mail being written.
import { type Marks, readMail } from '../read/mail';
import { hosted } from '../read/webmail';

const message: Marks = {
  // `.adn` is an open message (2011 to 2025), `data-message-id` came beside it (2018); `.kv` shows one headline (2020).
  message: ['.adn', '[data-message-id]'],
  collapsed: '.kv, [role=main]',
  // The attributes `email` and `name` are older than every class here (2011 to 2025). `.gD` is the sender, `td.gF` its
  // cell (2014 to 2026); last comes the picture beside it.
  from: ['.gD[email]', 'td.gF [email], h3 [email]', 'img[jid][data-hovercard-id]'],
  // Recipients show "me" in the rep's language; the attribute never does (`.hb` 2014 to 2026, `.ajC` with open details).
  to: '.hb [email], .g2[email], .ajC [email]',
  // The account button says "Ann Lee (ann@x.example)" in any language; `#guser` is the basic view's line (to 2024).
  // Recipients called "me" are no sign: whoever writes a mail can call any recipient so.
  owner: '[role=banner] [aria-label*="@"], .identityUserDelegatedAccount, #guser b',
  // "Subject - ann@x.example - Gmail", or the company's word for Gmail (since 2009).
  ownerTitle: / - (\S+@\S+) - [^-]+$/,
  // Bodies (`.a3s`, `.ii`), list rows (`tr.zA`, whose hidden `.afn` repeats addresses), everything being written.
  ignore: '.a3s, .ii, tr.zA, [role=row], [role=dialog], form, [contenteditable=true], blockquote',
  draft: 'form, [role=dialog]',
  // Chips: an option with the address (since 2022), before that `.vN`; a plain field where nothing was resolved.
  draftTo: '[name=to] [data-hovercard-id], .vN[email], textarea[name=to], input[name=to]',
  list: ({ hash, searchParams }) => {
    // "#inbox", "#inbox/p2", "#label/x": a list. One part more is an open thread ("#inbox/FMfc…", "#label/x/FMfc…").
    const [place, ...rest] = hash.slice(1).replace(/\?.*$/, '').split('/');
    const thread = /^(label|search|category|advanced-search|section_query|circle)$/.test(place ?? '')
      ? rest[1]
      : rest[0];
    return Boolean(place) && !searchParams.has('view') && (!thread || /^p\d+$/.test(thread));
  },
};

/** Seen in saved prints of 2014 and 2023: the rep on top at the right, then one table per message. */
const print: Marks = {
  message: ['.maincontent > table.message'],
  from: ['.message > tbody > tr:first-child > td:first-child'],
  to: '.recipient > div:not(.replyto)',
  owner: 'td[align=right] b',
  ignore: '.message table',
};

export default hosted('gmail', 'Gmail', ['https://mail.google.com/*'], (page) =>
  readMail(page, 'gmail', page.url.searchParams.get('view') === 'pt' ? print : message),
);
