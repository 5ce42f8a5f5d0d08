// Outlook on the web: Microsoft's hosts, and Exchange on anybody's host.
import { first, own } from '../read/dom';
import type { Page } from '../read/page';
import { hosted } from '../read/webmail';

const hosts = ['outlook.live.com', 'outlook.office.com', 'outlook.office365.com', 'outlook.cloud.microsoft'];
const site = hosted('outlook', 'Outlook', hosts, {
  from: [
    // One field of an open message each; ids last, classes are made anew with every build (2026).
    '[id^="MSG_"][id$="_FROM"] [aria-label*="@"]',
    '[id^="MSG_"][id$="_FROM"]',
    // The name; around it stands a label "From: ann@x.example" in the rep's language (2021 to 2026). Colleagues of the
    // same company show no address at all, so an address further away is somebody else's.
    '.OZZZK',
  ],
  loosely: ['.item-header-actions .lpc-hoverTarget div span'],
  labelled: '[aria-label*=":"], [aria-label*="："]',
  to: '[data-testid=RecipientWell]',
  header: '[data-testid=RecipientWell]',
  date: '[data-testid=SentReceivedSavedTime], [id$=_DATETIME]',
  // The mailboxes on top of the folders (2025 and 2026), shared ones too; the account's name (2013 to 2026).
  owner: '[id*=MailboxRoot], #O365_MainLink_Me, [id^=mectrl_currentAccount]',
  // "Mail - ann@x.example", in older builds.
  ownerTitle: /^(?:E-?)?Mail - (\S+@\S+)$/i,
  // "Mail - Ann Lee - Outlook" (2021 to 2026), in the rep's language, in some with longer dashes.
  nameTitle: /^.{1,20}?(?: [-–—]|:) (.+) [-–—] Outlook$/i,
  // "/mail/sales@x.example/inbox/…": a shared mailbox.
  ownerUrl: /\/mail\/([^/@]+@[^/]+)\//,
  body: '[role=document], [id^=UniqueMessageBody]',
  ignore: '#MailList, [role=listbox], [role=tree], [role=toolbar]',
  selected: '#MailList [aria-selected=true] [title*="@"]',
  // Recipients of a draft: "Name <address>", or one of both (2023 to 2026).
  draftTo: '[contenteditable] :is([class*=textContainer-],[class*=individualText-])',
  folders: ({ url }) => url.pathname.split('/'),
});

/** Exchange loads its program from `/owamail/` (2019 to 2026); older ones and the light view live under `/owa/`. */
function ownExchange({ document, url }: Page): boolean {
  const head = own<Element>(document, 'head');
  return url.pathname.startsWith('/owa/') || Boolean(head && first(head, '[src*="/owamail/"], [href*="/owamail/"]'));
}

export default { ...site, owns: (page: Page) => site.owns(page) || ownExchange(page) };
