// Tuta, formerly Tutanota.
import { hosted } from '../read/webmail';

export default hosted('tuta', 'Tuta', ['app.tuta.com', 'mail.tutanota.com'], {
  // The header's headline shows the name, the line below "Name <address>" (source of 2025). Only where both say the same
  // name the address is taken.
  from: ['.header'],
  name: '[mail-expander]',
  email: '.small .text-break',
  date: '.header .small.text-right, .header time',
  // The mailbox on top of the folders. Not seen on a running page.
  owner: '.sidebar-section .sidebar-section-header, .folder-column small',
  body: '#mail-body, .selectable.touch-callout',
  ignore: '.list',
});
