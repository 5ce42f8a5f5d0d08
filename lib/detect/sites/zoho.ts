// Zoho Mail: its markup was never seen, so any mail header on it is read.
import { unseen } from '../read/webmail';

export default unseen(
  'zoho',
  'Zoho Mail',
  ['mail.zoho.com', 'mail.zoho.eu', 'mail.zoho.in'],
  // "Inbox - Zoho Mail (ann@x.example)".
  / - Zoho Mail \((\S+@\S+)\)$/,
);
