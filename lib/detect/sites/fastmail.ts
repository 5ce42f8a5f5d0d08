// Fastmail.
import { hosted } from '../read/webmail';

export default hosted('fastmail', 'Fastmail', ['app.fastmail.com', 'www.fastmail.com', 'beta.fastmail.com'], {
  message: ['.v-MessageCard'],
  // The title is the address (2022 to 2026); for strangers it stands as text beside the name.
  from: ['.v-MessageCard-from[title*="@"]', '.v-MessageCard-unknownSender'],
  to: '.v-Message-toName',
  date: '.v-Message-date, .v-MessageCard-time, time',
  // The menu on top shows the address. Not seen on a running page: where it is wrong, nobody is offered as the rep.
  owner: '.v-MainNavToolbar [title*="@"], .v-AccountSwitcher [title*="@"]',
  body: '.v-Message-body',
  ignore: '.v-MailboxItem',
  folders: ({ url }) => [url.pathname.split('/')[2] ?? ''],
});
