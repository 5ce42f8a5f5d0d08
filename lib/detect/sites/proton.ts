// Proton Mail; its `data-testid` marks are part of its public source.
import { hosted } from '../read/webmail';

export default hosted('proton', 'Proton Mail', ['mail.proton.me', 'mail.protonmail.com'], {
  // Open messages (2023 to 2026); before, every message in the document was open (2022).
  message: [
    '[data-testid^=message-view-].is-opened, [data-testid^=message-view-][data-expanded=true]',
    '[data-testid^=message-view-]',
  ],
  // Since 2023; in 2022 `message-header:from` stood on the recipients too, behind the sender.
  from: ['[data-testid="recipients:sender"]', '[data-testid="message-header:from"]:first-child'],
  name: '[data-testid=recipient-label], .message-recipient-item-label',
  email: '[data-testid=recipient-address], .message-recipient-item-address',
  to: '[data-testid^="recipients:item-"]',
  date: '[data-testid=item-date], time',
  outgoing: '.is-outbound',
  // "Subject | ann@x.example | Proton Mail".
  ownerTitle: / \| (\S+@\S+) \| [^|]+$/,
  owner: '[data-testid="heading:userdropdown"]',
  body: '[data-testid="message-content:body"], [data-testid=content-iframe]',
  ignore: '[data-testid^=message-column]',
  folders: ({ url }) => [url.pathname.split('/')[3] ?? ''],
});
