// iCloud Mail: its markup was never seen, so any mail header on it is read.
import { unseen } from '../read/webmail';

export default unseen('icloud', 'iCloud Mail', ['www.icloud.com']);
