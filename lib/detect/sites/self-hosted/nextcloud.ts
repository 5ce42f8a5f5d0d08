// Nextcloud Mail.
import { selfHosted } from '../../read/webmail';

export default selfHosted('nextcloud', 'Nextcloud Mail', ({ url }) => /\/apps\/mail(\/|$)/.test(url.pathname), {
  message: ['.envelope--expanded'],
  // The name and, beside it, the address (source of 2025).
  from: ['.sender'],
  email: '.sender__email',
  date: '.timestamp',
  // One caption for each account in the menu (source of 2025).
  owner: '.app-navigation-caption__name',
  body: '.message-container, .message-frame',
  ignore: '.app-content-list',
});
