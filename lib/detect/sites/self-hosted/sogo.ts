// SOGo 5.
import { first } from '../../read/dom';
import { selfHosted } from '../../read/webmail';

export default selfHosted('sogo', 'SOGo', ({ url }) => url.pathname.includes('/SOGo/'), {
  // Bindings of its templates, the same in every language (5.8 to 5.12, seen 2025).
  from: ['sg-avatar-image[sg-email*="message.from"] + *', '[ng-bind$="message.from[0].email"]'],
  name: '[ng-bind$=".name"]',
  email: '[ng-bind$=".email"]',
  to: '[ng-model$="message.to"] md-chip-template, [ng-model$="message.cc"] md-chip-template',
  // Of recipients the name, the address only where there is none: which of both is not said.
  nameOnly: '[ng-model^="::viewer"] md-chip-template',
  owner: '[ng-bind$="activeUser.email"], [ng-bind$="activeUser.identification"]',
  body: '.mailer_mailcontent, [ng-bind-html]',
  // A dialog over everything; a chip is "Name <address>" as text, and a button where a group can be unfolded (2026).
  draft: '#mailEditor',
  covering: '#mailEditor',
  draftTo: '[ng-model$=".editable.to"] md-chip-template, [ng-model$=".editable.cc"] md-chip-template',
  // The name alone: beside it stand the date and hidden icons (2026).
  selected: '.sg-message-list-item.md-bg .sg-md-subhead span:last-child',
  // Rows without the class that tells the selected one: another build, whose selection cannot be compared.
  isStale: ({ document }) => Boolean(first(document, '[sg-message]') && !first(document, '.sg-message-list-item')),
  // "#!/Mail/0/INBOX/5" is a message; without a number the header still shows the message before.
  list: ({ hash }) => hash !== '' && !/\/\d+$/.test(hash),
  folders: ({ url }) => url.hash.split('/').slice(2),
});
