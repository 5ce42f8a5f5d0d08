// Zoho Mail: its markup was never seen, so any mail header on it is read.
import { hosted } from '../read/webmail';

export default hosted('zoho', 'Zoho Mail', [
  'https://mail.zoho.com/*',
  'https://mail.zoho.eu/*',
  'https://mail.zoho.in/*',
]);
