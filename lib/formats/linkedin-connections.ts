// LinkedIn: Connections.csv of "Get a copy of your data", with the note above its columns or without.

import type { Cell } from '@/lib/formats/csv/layout';
import { tableFormat } from '@/lib/formats/csv/layout';
import type { RowPerson } from '@/lib/formats/csv/row-person';
import { wholeName } from '@/lib/formats/text/name';
import { phrase } from '@/lib/words';

/** Where a member shares no address, older files name the member itself. */
const address = (text: string): string => (/^urn:li:/i.test(text) ? '' : text);

function person(cell: Cell): RowPerson | string {
  const name = wholeName({ given: cell('First Name'), family: cell('Last Name') });
  const [url, email] = [cell('URL'), address(cell('Email Address'))];
  const [organisation, title, metOn] = [cell('Company'), cell('Position'), cell('Connected On')];
  if (!name && !url && !email && metOn)
    return phrase`A member who left LinkedIn: nothing but the date is there. Left out.`;
  return {
    name,
    organisation,
    title,
    metOn,
    addresses: [
      { channel: 'web', text: url },
      { channel: 'email', text: email },
    ],
  };
}

export default tableFormat({
  id: 'linkedin-connections',
  name: phrase`LinkedIn connections`,
  fileName: 'linkedin-connections.csv',
  zipped: 'connections.csv',
  heads: (names) => ['first name', 'last name', 'connected on'].every((name) => names.has(name)),
  preamble: /^(?:\ufeff|ï»¿)?"?Notes:"?,*\s*[\r\n]/,
  person,
});
