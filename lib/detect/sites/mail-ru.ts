// Mail.ru.
import { hosted } from '../read/webmail';

export default hosted('mail-ru', 'Mail.ru', ['e.mail.ru'], {
  // Each with the address as title (2019 to 2021).
  from: ['.letter__author .letter-contact', '.letter-contact'],
  to: '.letter__recipients .letter-contact',
  date: '.letter__date',
  // The account in Mail.ru's headline (2014 to 2021).
  owner: '#PH_user-email',
  body: '.letter-body, .letter__body',
  ignore: '.llc',
  folders: ({ url }) => [url.pathname.split('/')[1] ?? ''],
});
