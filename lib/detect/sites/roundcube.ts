// Roundcube 1.4 to 1.7 in all its skins: a message, alone or in the frame of the three-pane view, and a draft.
import { inSentFolder, type Marks, readMail } from '../read/mail';
import type { Site } from '../site';

const marks: Marks = {
  // Names of header fields are classes and never translated (seen in en, de, fr, ar; elastic, larry, classic). The link
  // is absent in the print view, where the cell holds "Name <address>" as text.
  from: ['.header.from .rcmContactAddress', '.header.from', '.header-summary .rcmContactAddress'],
  to: '.header.to .rcmContactAddress, .header.cc .rcmContactAddress',
  replyTo: '.header.replyto .rcmContactAddress, .header.reply-to .rcmContactAddress',
  sender: '.header.sender .rcmContactAddress',
  // elastic and larry print the account, classic does not; identities stand in the draft's list of senders.
  owner: '.username, select[name=_from] option',
  ignore: '#messagebody, .message-part, .message-htmlpart, #messagelist',
  draftTo: 'textarea[name=_to], input[name=_to]',
  sent: inSentFolder,
};

export default {
  id: 'roundcube',
  name: 'Roundcube',
  hosts: [],
  // Every address of Roundcube carries its task, in every skin and frame (since 0.1, seen to 1.7).
  owns: ({ url }) => url.searchParams.has('_task'),
  read: (page) => (page.url.searchParams.get('_task') === 'mail' ? readMail(page, 'roundcube', marks) : null),
} satisfies Site;
