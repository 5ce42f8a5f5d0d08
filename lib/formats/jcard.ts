// jCard: vCards in JSON, as some directories give them out; read only.

import { parseJson } from '@/lib/formats/json/guard';
import { readText } from '@/lib/formats/text/decode';
import { jCardsIn, listIn } from '@/lib/formats/vcard/jcard';
import { takeCards } from '@/lib/formats/vcard/read';
import { failure } from '@/lib/model/result';
import type { FileRemark, Format } from './format';

export default {
  id: 'jcard',
  name: 'Contacts in JSON (jCard)',
  fileName: 'contacts.jcard.json',
  mediaType: 'application/vcard+json',
  standard: false,
  foreign: true,
  read: async (bytes, context) => {
    const parsed = parseJson(readText(bytes).text, 'The jCard');
    if (!parsed.ok) return parsed;
    const list = listIn(parsed.value);
    if (!list) return failure('not-ours', 'This is no jCard: it does not begin with "vcard".');
    const remarks: FileRemark[] = [];
    return takeCards(jCardsIn(list, remarks), remarks, context);
  },
  recognises: (start) => /^\s*\[\s*(?:\[\s*)?"vcard(?:stream)?"/i.test(start),
} satisfies Format;
