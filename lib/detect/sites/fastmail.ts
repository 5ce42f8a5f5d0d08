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
    ignore: '.v-MailboxItem, .v-Message-body, [contenteditable]',
  },
);
