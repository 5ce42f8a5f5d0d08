// Zimbra's classic web client.
import { framedBy, selfHosted } from '../../read/webmail';

export default selfHosted('zimbra', 'Zimbra', framedBy('z_shell'), {
  // Cells named by what they hold, whatever the language (template of the classic client, source of 2024).
  message: ['.MsgHeaderTable'],
  from: ['td[id$="_from"]'],
  to: 'tr[id$="_to"] .LabelColValue, tr[id$="_cc"] .LabelColValue',
  date: '[id$="_dateCell"], .ZmDate',
  // The account's name on top of the page, with its address as title. Not seen on a running page.
  owner: '#skin_container_username, .userName',
  body: '.MsgBody',
  ignore: '.ZmMsgListView',
});
