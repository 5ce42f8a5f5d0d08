// Zoho Mail: its markup was never seen, so any mail header on it is read.
import { unseen } from '../read/webmail';

export default unseen(
  'zoho',
  'Zoho Mail',
  ['https://mail.zoho.com/*', 'https://mail.zoho.eu/*', 'https://mail.zoho.in/*'],
  // "Inbox - Zoho Mail (ann@x.example)".
  / - Zoho Mail \((\S+@\S+)\)$/,
);
