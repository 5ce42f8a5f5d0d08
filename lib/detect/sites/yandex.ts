// Yandex Mail.
import { hosted } from '../read/webmail';

export default hosted('yandex', 'Yandex Mail', ['https://mail.yandex.ru/*', 'https://mail.yandex.com/*'], {
  // Reported by several projects, 2017 to 2022; the name stands beside the address.
  from: ['.mail-Message-Sender', '.mail-Message-Sender-Email'],
  name: '.ns-view-message-head-sender-name',
  email: '.mail-Message-Sender-Email',
  ignore: '.mail-Message-Body, .mail-MessageSnippet, [contenteditable]',
});
