// HEY: its markup was never seen, so any mail header on it is read.
import { hosted } from '../read/webmail';

export default hosted('hey', 'HEY', ['https://app.hey.com/*']);
