// Yahoo Mail and AOL Mail: one program under two names.
import { hosted } from '../read/webmail';

export default hosted('yahoo', 'Yahoo and AOL', ['*.mail.yahoo.com', '*.mail.aol.com'], {
  message: ['[data-test-id=message-view]'],
  // Class names change with every build, `data-test-id` has stayed (2019 to 2026).
  from: ['[data-test-id=message-from] [data-test-id=email-pill]', '[data-test-id=message-from]'],
  to: ':is([data-test-id=message-to],[data-test-id=message-cc]) [data-test-id=email-pill]',
  date: '[data-test-id=message-date]',
  owner: '#ybarAccountMenu [title*="@"], #ybarAccountMenu',
  body: '[data-test-id^=message-view-body]',
  ignore: '[data-test-id=message-list-item]',
  draftTo: '[data-test-id=container-to] [data-test-id=pill]',
  // Folder 2 is what was sent, 3 the drafts, by number in every account.
  folders: ({ url }) => [{ 2: 'sent', 3: 'drafts' }[/\/folders\/(\d+)/.exec(url.pathname)?.[1] ?? ''] ?? ''],
});
