// Cypht.
import { selfHosted } from '../read/webmail';

const opened = (url: URL) => url.searchParams.has('list_path') && url.searchParams.get('page') === 'message';

export default selfHosted('cypht', 'Cypht', ({ url }) => opened(url), {
  // "Name <address>" as text (source of 2026).
  from: ['.js-header_from'],
  to: '.js-header_to',
  ignore: '.msg_text_inner',
});
