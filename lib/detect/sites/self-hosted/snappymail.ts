// SnappyMail and RainLoop, its predecessor.
import { decoded } from '../../read/folder';
import { framedBy, selfHosted } from '../../read/webmail';

export default selfHosted('snappymail', 'SnappyMail and RainLoop', framedBy('rl-app', 'rl-content'), {
  // The title is `"Name" <address>` (RainLoop 1, SnappyMail 2, seen 2025).
  from: ['.messageItemHeader .from[title], .messageItemHeader .from'],
  // `.to` in RainLoop, bindings in SnappyMail.
  to: '.messageItemHeader .to, .messageItemHeader .cc, [data-bind$="message().to"], [data-bind$="message().cc"]',
  date: '.messageItemHeader time',
  owner: '.accountPlace, .email-title',
  ownerTitle: /^(\S+@\S+) - /,
  body: '.bodyText, .b-text-part',
  ignore: '.messageListItem, template',
  draft: '#V-PopupsCompose[open]',
  draftTo: '.emailaddresses [title]',
  selected: '.messageListItem.selected .senderParent',
  // "#/mailbox/Sent/p2".
  folders: ({ url }) => [decoded(url.hash.split('/')[2] ?? '')],
});
