// CiderWebmail.
import { decoded } from '../../read/folder';
import { framedBy, selfHosted } from '../../read/webmail';

const framed = framedBy('mailnavigation', 'content');

export default selfHosted(
  'cider',
  'CiderWebmail',
  (page) => /\/mailbox(?:es)?(?:\/|$)/.test(page.url.pathname) && framed(page),
  {
    // Links into a new letter, the address as title (seen 2025 and 2026).
    from: ['.message_header .from_address'],
    to: '.message_header :is(.to_address,.cc_address)',
    body: '.message_body',
    ignore: '#message_list',
    selected: '#message_list .active :is(.sender,.recipient)',
    folders: ({ url }) => [decoded(/\/mailbox\/([^/]+)/.exec(url.pathname)?.[1] ?? '')],
  },
);
