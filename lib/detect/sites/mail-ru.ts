// Mail.ru.
import { hosted } from '../read/webmail';

export default hosted('mail-ru', 'Mail.ru', ['https://e.mail.ru/*'], {
  // The author first, then the recipients, each with the address as title (2021).
  from: ['.letter-contact[title*="@"]'],
  to: '.letter-contact[title*="@"]',
  owner: '#PH_user-email, [data-testid="whiteline-account"]',
  ignore: '.letter-body, .letter__body, .llc, [contenteditable]',
});
