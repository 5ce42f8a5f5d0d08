// jCard: vCards in JSON, as some directories give them out; read only.

import { parseGently } from '@/lib/formats/json/guard';
import { readText } from '@/lib/formats/text/decode';
import { choiceOf, doubtOf } from '@/lib/formats/text/doubt';
import { jCardsIn, listIn } from '@/lib/formats/vcard/jcard';
import { takeCards } from '@/lib/formats/vcard/read';
import { failure, success } from '@/lib/model/result';
import { phrase } from '@/lib/words';
import type { Format } from './format';

export default {
  id: 'jcard',
  name: phrase`Contacts in JSON (jCard)`,
  fileName: 'contacts.jcard.json',
  mediaType: 'application/vcard+json',
  standard: false,
  foreign: true,
  read: async (bytes, context) => {
    const { text, letters } = readText(bytes, context.encoding);
    const parsed = await parseGently(text, phrase`The jCard`);
    if (!parsed.ok) return parsed;
    const list = listIn(parsed.value);
    if (!list) return failure('not-ours', phrase`This is no jCard: it does not begin with "vcard".`);
    const remarks = doubtOf(letters);
    const taken = takeCards(jCardsIn(list, remarks), remarks, context);
    return taken.ok ? success({ ...taken.value, ...choiceOf(letters) }) : taken;
  },
  recognises: (start) => /^\s*\[\s*(?:\[\s*)?"vcard(?:stream)?"/i.test(start),
} satisfies Format;
