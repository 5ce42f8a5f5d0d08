// Outlook on the web: Microsoft's hosts, and Exchange on anybody's host.
import { type Marks, readMail } from '../read/mail';
import { framedBy, hosted } from '../read/webmail';

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
  ownerTitle: /^\S+ - (\S+@\S+)/,
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
const ownExchange = framedBy('head > [src*="/owamail/"], head > [href*="/owamail/"]');

export default {
  ...site,
  owns: (page: Parameters<typeof site.owns>[0]) =>
    site.owns(page) || page.url.pathname.startsWith('/owa/') || ownExchange(page),
};
