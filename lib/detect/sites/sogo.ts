// SOGo 5.
import { inSentFolder } from '../read/mail';
import { selfHosted } from '../read/webmail';

export default selfHosted('sogo', 'SOGo', ({ url }) => url.pathname.includes('/SOGo/'), {
  // Bindings of its templates, the same in every language (5.8 to 5.12, seen 2025).
  from: ['sg-avatar-image[sg-email*="message.from"] + *', '[ng-bind$="message.from[0].email"]'],
  name: '[ng-bind$=".name"]',
  email: '[ng-bind$=".email"]',
  // Recipients show names only.
  to: '[ng-model$="message.to"] md-chip-template, [ng-model$="message.cc"] md-chip-template',
  owner: '[ng-bind$="activeUser.email"]',
  ignore: '.mailer_mailcontent, [ng-bind-html]',
  selected: '.sg-message-list-item.md-bg .sg-md-subhead',
  // "#!/Mail/0/INBOX/5" is a message; without a number the header still shows the message before.
  list: ({ hash }) => hash !== '' && !/\/\d+$/.test(hash),
  sent: inSentFolder,
});
