// Outlook on the web: Microsoft's hosts, and Exchange on anybody's host.

import { first, own } from '../read/dom';
import { type Marks, readMail } from '../read/mail';
import { hosted } from '../read/webmail';
import type { Page } from '../site';

const marks: Marks = {
  // One card per open message (2025).
  message: ['.aVla3', '#ReadingPaneContainerId, [role=main]'],
  // The name; around it stands a label "From: ann@x.example" in the rep's language (2021 to 2026). Colleagues of the
  // same company show no address at all, so an address further away is somebody else's. `.item-header-actions` is 2019.
  from: ['.OZZZK', '[role=region] > [aria-label*=": "]', '.item-header-actions .lpc-hoverTarget div span'],
  to: '[data-testid=RecipientWell]',
  // The mailbox on top of the folders (2025), the account's name (2013 to 2026).
  owner: '[id^=primaryMailboxRoot], #O365_MainLink_Me, #mectrl_currentAccount_secondary',
  // "Mail - ann@x.example", in older builds.
  ownerTitle: /^(?:E-?)?Mail - (\S+@\S+)$/i,
  ignore:
    '[role=document], [id^=UniqueMessageBody], #MailList, [role=listbox], [role=tree], [role=toolbar], [contenteditable]',
  // Recipients of a draft: "Name <address>", or one of both (2023 to 2026).
  draftTo: '[contenteditable] [class*=textContainer-], [contenteditable] [class*=individualText-]',
};

const hosts = [
  'https://outlook.live.com/*',
  'https://outlook.office.com/*',
  'https://outlook.office365.com/*',
  'https://outlook.cloud.microsoft/*',
];
const site = hosted('outlook', 'Outlook', hosts, (page) => readMail(page, 'outlook', marks));

/** Exchange loads its program from `/owamail/` (2019 to 2026); older ones and the light view live under `/owa/`. */
function ownExchange({ document, url }: Page): boolean {
  const head = own<Element>(document, 'head');
  return url.pathname.startsWith('/owa/') || Boolean(head && first(head, '[src*="/owamail/"], [href*="/owamail/"]'));
}

export default { ...site, owns: (page: Page) => site.owns(page) || ownExchange(page) };
