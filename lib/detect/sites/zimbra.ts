// Zimbra's classic web client.
import { framedBy, selfHosted } from '../read/webmail';

export default selfHosted('zimbra', 'Zimbra', framedBy('z_shell'), {
  // Cells named by what they hold, whatever the language (template of the classic client, source of 2024).
  message: ['.MsgHeaderTable'],
  from: ['td[id$="_from"]'],
  to: 'tr[id$="_to"] .LabelColValue',
  ignore: '.MsgBody, .ZmMsgListView',
});
