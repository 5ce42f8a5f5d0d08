// Nextcloud Mail.
import { selfHosted } from '../read/webmail';

export default selfHosted('nextcloud', 'Nextcloud Mail', ({ url }) => /\/apps\/mail(\/|$)/.test(url.pathname), {
  message: ['.envelope--expanded'],
  // The name and, beside it, the address (source of 2025).
  from: ['.sender'],
  ignore: '.message-container, .app-content-list, [contenteditable]',
});
