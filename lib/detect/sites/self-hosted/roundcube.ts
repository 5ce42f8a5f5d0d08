// Roundcube 1.4 to 1.7 in all its skins: a message, alone or in the frame of the three-pane view, and a draft.
import { all, attribute, first, own, scriptsOn } from '../../read/dom';
import type { Marks } from '../../read/mail';
import type { Page } from '../../read/page';
import { selfHosted } from '../../read/webmail';

const marks: Marks = {
  // Names of header fields are classes and never translated (seen in en, de, fr, ar; elastic, larry, classic). The link
  // is absent in the print view, where the cell holds "Name <address>" as text.
  from: ['.header.from .rcmContactAddress', '.header.from'],
  // elastic and larry fold these rows away in a preview. The summary elastic shows instead names the sender or, in Sent, the recipient
  // (message_summary in mail/show.php, 1.6), so it says nothing of who wrote.
  folded: '.header.from .rcmContactAddress',
  to: '.header.to .rcmContactAddress, .header.cc .rcmContactAddress',
  replyTo: '.header.replyto .rcmContactAddress, .header.reply-to .rcmContactAddress',
  sender: '.header.sender .rcmContactAddress',
  date: '.header.date',
  // elastic and larry print the account, classic does not; identities stand in the draft's list of senders. elastic shows
  // it beside the list only, never beside an open message or in the frame of one: there the page's own script says it.
  owner: '.username, select[name=_from] option',
  ownerScript: /"username":"([^"\\]+)"/,
  body: '#messagebody, .message-part, .message-htmlpart',
  // larry's short headers put the recipient into the cell of the sender in Sent (messagepreview.html, 1.6).
  ignore: '#messagelist, #preview-shortheaders',
  folders,
  isStale,
};

/** A draft stands at an address of its own; a form in the text of a mail is none. */
const draftMarks: Marks = { ...marks, draftTo: 'textarea[name=_to], input[name=_to]' };

/** The folder of the address; named "Sent" where the program's own settings say that it is that, in any language. */
function folders(page: Page): string[] {
  const folder = page.url.searchParams.get('_mbox') ?? '';
  const named = scriptsOn(page.document).matchAll(/"(?:sent|drafts)_mbox":("(?:[^"\\]|\\.)+")/g);
  return [...named].some(([, name = '""']) => JSON.parse(name) === folder) ? [folder, 'Sent'] : [folder];
}

/** Which message an address opens. Results of a search over all folders carry the folder behind the number. */
const opened = ({ searchParams }: URL) => {
  const uid = searchParams.get('_uid') ?? searchParams.get('_draft_uid');
  return uid && `${uid.split('-')[0]} ${searchParams.get('_mbox')}`;
};

/** The page around a frame; undefined where there is none, or where it is another site's. */
function pageAround({ document }: Page): Document | undefined {
  const view = own<Window | null>(document, 'defaultView');
  try {
    return view && view.parent !== view ? view.parent.document : undefined;
  } catch {
    return undefined;
  }
}

/** In the three-pane view the list around has moved on to another message, and the frame still shows the one before. */
function isStale(page: Page): boolean {
  const around = pageAround(page);
  const links = (around ? all(around, '#messagelist tr.selected', 20) : []).flatMap(
    (row) => first(row, 'a[href*="_uid="]') ?? [],
  );
  const ids = links.map((link) => opened(new URL(attribute(link, 'href'), page.url)));
  return ids.length > 0 && !ids.includes(opened(page.url));
}

export default selfHosted(
  'roundcube',
  'Roundcube',
  // Every address of Roundcube carries its task, in every skin and frame (since 0.1, seen to 1.7).
  ({ url }) => url.searchParams.has('_task'),
  marks,
  (page) => {
    const { searchParams } = page.url;
    if (searchParams.get('_task') !== 'mail') return undefined;
    return searchParams.get('_action') === 'compose' ? draftMarks : marks;
  },
);
