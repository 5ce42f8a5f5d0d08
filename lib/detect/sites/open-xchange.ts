// Open-Xchange App Suite.
import { framedBy, selfHosted } from '../read/webmail';

export default selfHosted('open-xchange', 'Open-Xchange', framedBy('io-ox-core'), {
  message: ['.mail-detail'],
  // Name and address in two elements inside one link (source of 2023 and 2024).
  from: ['.from a', '.from'],
  name: '.person-from',
  email: '.address',
  to: '.recipients [title*="@"]',
  ignore: '.list-item, .mail-detail-content, [contenteditable]',
});
