// Tuta, formerly Tutanota.
import { hosted } from '../read/webmail';

export default hosted('tuta', 'Tuta', ['https://app.tuta.com/*', 'https://mail.tutanota.com/*'], {
  // The header's headline shows the name, the line below "Name <address>" (source of 2025). Only where both say the same
  // name the address is taken.
  from: ['.header'],
  name: '[mail-expander]',
  email: '.small .text-break',
  ignore: '[contenteditable], .list',
});
