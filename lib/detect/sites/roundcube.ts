// Roundcube 1.4 to 1.7 in all its skins: a message, alone or in the frame of the three-pane view, and a draft.
import type { Sighting } from '../../model/sighting';
import { addressOf } from '../read/address';
import { all, attribute, first, own } from '../read/dom';
import { inSentFolder, type Marks, readMail } from '../read/mail';
import type { Page, Site } from '../site';

const marks: Marks = {
  // Names of header fields are classes and never translated (seen in en, de, fr, ar; elastic, larry, classic). The link
  // is absent in the print view, where the cell holds "Name <address>" as text.
  from: ['.header.from .rcmContactAddress', '.header.from', '.header-summary .rcmContactAddress'],
  to: '.header.to .rcmContactAddress, .header.cc .rcmContactAddress',
  replyTo: '.header.replyto .rcmContactAddress, .header.reply-to .rcmContactAddress',
  sender: '.header.sender .rcmContactAddress',
  // elastic and larry print the account, classic does not; identities stand in the draft's list of senders.
  owner: '.username, select[name=_from] option',
  ignore: '#messagebody, .message-part, .message-htmlpart, #messagelist',
  sent: inSentFolder,
};

/** A draft stands at an address of its own; a form in the text of a mail is none. */
const draftMarks: Marks = { ...marks, draftTo: 'textarea[name=_to], input[name=_to]' };

/**
 * elastic shows the account beside the list only, never beside an open message or in the frame of one. There the page's
 * own script says who is logged in, in every skin (1.6); the quotes in whatever a sender wrote are escaped in it.
 */
function account({ document }: Page): string[] {
  const scripts = all(document, 'head > script:not([src])').map((each) => own<string>(each, 'textContent') ?? '');
  return scripts.flatMap((script) => addressOf(/"username":"([^"\\]+)"/.exec(script)?.[1] ?? '')?.email ?? []);
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
function isLeftOver(page: Page): boolean {
  const around = pageAround(page);
  const links = (around ? all(around, '#messagelist tr.selected', 20) : []).flatMap(
    (row) => first(row, 'a[href*="_uid="]') ?? [],
  );
  const ids = links.map((link) => opened(new URL(attribute(link, 'href'), page.url)));
  return ids.length > 0 && !ids.includes(opened(page.url));
}

function read(page: Page): Sighting | null {
  const { searchParams } = page.url;
  if (searchParams.get('_task') !== 'mail') return null;
  if (isLeftOver(page)) return { kind: 'unclear', site: 'roundcube', surface: 'message', candidates: [] };
  const mine = new Set([...page.mine, ...account(page)]);
  return readMail({ ...page, mine }, 'roundcube', searchParams.get('_action') === 'compose' ? draftMarks : marks);
}

export default {
  id: 'roundcube',
  name: 'Roundcube',
  hosts: [],
  // Every address of Roundcube carries its task, in every skin and frame (since 0.1, seen to 1.7).
  owns: ({ url }) => url.searchParams.has('_task'),
  read,
} satisfies Site;
