// Cypht.
import { selfHosted } from '../../read/webmail';

const opened = (url: URL) => url.searchParams.has('list_path') && url.searchParams.get('page') === 'message';

export default selfHosted('cypht', 'Cypht', ({ url }) => opened(url), {
  // "Name <address>" as text (source of 2026, seen 2026-11); the rows of other headers have no marks.
  from: ['.js-header_from'],
  to: '.js-header_to',
  date: '.js-header_date',
  // The accounts in the menu, and the field of the dialog for leaving (2026-11).
  owner: '.email_folders .imap_folder_link, input[autocomplete=username]',
  body: '.msg_text_inner',
  // "imap_6b0aacb71daea_53656e74": the folder in hexadecimal digits.
  folders: ({ url }) => {
    const code = /_((?:[0-9a-f]{2})+)$/.exec(url.searchParams.get('list_path') ?? '')?.[1] ?? '';
    return [code.replace(/../g, (byte) => String.fromCharCode(Number.parseInt(byte, 16)))];
  },
});
