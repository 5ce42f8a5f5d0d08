// SnappyMail and RainLoop, its predecessor.
import { framedBy, selfHosted } from '../read/webmail';

export default selfHosted('snappymail', 'SnappyMail and RainLoop', framedBy('rl-app', 'rl-content'), {
  // The title is `"Name" <address>` (RainLoop 1, SnappyMail 2, seen 2025).
  from: ['.messageItemHeader .from'],
  // `.to` in RainLoop, bindings in SnappyMail.
  to: '.messageItemHeader .to, .messageItemHeader .cc, [data-bind$="message().to"], [data-bind$="message().cc"]',
  owner: '.accountPlace, .email-title',
  ownerTitle: /^(\S+@\S+) - /,
  ignore: '.bodyText, .b-text-part, .messageListItem, template',
  draft: '#V-PopupsCompose[open]',
  draftTo: '.emailaddresses [title]',
  selected: '.messageListItem.selected .senderParent',
});
