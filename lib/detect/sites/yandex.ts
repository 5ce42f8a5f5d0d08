// Yandex Mail.
import { hosted } from '../read/webmail';

export default hosted('yandex', 'Yandex Mail', ['mail.yandex.ru', 'mail.yandex.com'], {
  // Reported by several projects, 2017 to 2022; the name stands beside the address.
  from: ['.mail-Message-Sender', '.mail-Message-Sender-Email'],
  name: '.ns-view-message-head-sender-name',
  email: '.mail-Message-Sender-Email',
  date: '.mail-Message-Date, .ns-view-message-head-date',
  // The account's button; the address of another account is in its menu. Not seen on a running page.
  owner: '.user-account__name, .user-account__subname, .mail-User-Name, [data-user-email]',
  body: '.mail-Message-Body',
  ignore: '.mail-MessageSnippet',
  folders: ({ url }) => [url.hash.slice(1).split('/')[0] ?? ''],
});
