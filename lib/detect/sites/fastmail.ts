// Fastmail.
import { hosted } from '../read/webmail';

export default hosted(
  'fastmail',
  'Fastmail',
  ['https://app.fastmail.com/*', 'https://www.fastmail.com/*', 'https://beta.fastmail.com/*'],
  {
    message: ['.v-MessageCard'],
    // The title is the address (2022 to 2026); for strangers it stands as text beside the name.
    from: ['.v-MessageCard-from[title*="@"]', '.v-MessageCard-unknownSender'],
    to: '.v-Message-toName',
    date: '.v-Message-date, .v-MessageCard-time, time',
    // "…?u=ann" names the account in every link; the menu on top shows its address.
    owner: '.v-MainNavToolbar [title*="@"], .v-AccountSwitcher [title*="@"]',
    body: '.v-Message-body',
    ignore: '.v-MailboxItem, [contenteditable]',
    folders: ({ url }) => [url.pathname.split('/')[2] ?? ''],
  },
);
