// GMX and WEB.DE: their markup was never seen, so any mail header on them is read; the mail stands in a frame of its own.
import { unseen } from '../read/webmail';

export default unseen('gmx', 'GMX and WEB.DE', ['*.gmx.net', '*.gmx.com', '*.web.de']);
