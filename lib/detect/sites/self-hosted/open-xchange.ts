// Open-Xchange App Suite.
import { decoded } from '../../read/folder';
import { framedBy, selfHosted } from '../../read/webmail';

export default selfHosted('open-xchange', 'Open-Xchange', framedBy('io-ox-core'), {
  // Newest first; every message is also an item of a list (source of 2023 and 2024).
  message: ['.mail-detail.expanded', '.mail-detail'],
  // Name and address in two elements inside one link; of "… via …" the first is the author.
  from: ['.from > :first-child'],
  name: '.person-from',
  email: '.address',
  to: '.recipients [title*="@"]',
  date: 'time.date, time',
  // The account's own folder, and the menu behind the picture (source of 2023; not seen on a running page).
  owner: '#io-ox-topbar-account-dropdown-icon [title*="@"], .io-ox-account .mail, .contact-picture-me[title*="@"]',
  body: '.mail-detail-content, section.body, .mail-detail-frame',
  ignore: '.list-view.mail-item, .list-view-control',
  // "#!!&app=io.ox/mail&folder=default0/INBOX".
  folders: ({ url }) => [decoded(/[&#]folder=([^&]+)/.exec(url.hash)?.[1] ?? '')],
});
