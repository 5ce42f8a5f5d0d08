// A letter to oneself: whatever address of one's own it is from and to, nobody is named, and least of all the rep.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Letter, Mail } from '@/lib/detect/read/claim';
import { proveMail } from '@/lib/detect/read/prove';
import { knownRep } from '@/lib/detect/read/rep';
import type { SightedPerson } from '@/lib/model/sighting';

const seen = (name: string, email: string): SightedPerson => ({
  ...(name && { name }),
  handles: [{ channel: 'email', value: email }],
});
const letter = (from: SightedPerson, to: SightedPerson[]): Letter => ({
  from: [from],
  to,
  replyTo: [],
  sender: [],
  written: () => [],
  said: '',
  head: '',
});
const mail = (letters: Letter[], mine: string[] = []): Mail => ({
  kind: 'mail',
  rep: knownRep({ mine }),
  letters,
  drafts: [],
  stale: false,
  selected: [],
});

const word = fc.stringMatching(/^[a-z]{2,8}$/);
const name = fc.constantFrom('Mira Voss', 'Voss, Mira', 'Mira', '', 'mira voss');
const tagged = (local: string) =>
  fc.tuple(fc.constant(local), fc.option(word)).map(([box, tag]) => (tag ? `${box}+${tag}` : box));
const dotted = (local: string) =>
  fc
    .array(fc.boolean(), { minLength: local.length, maxLength: local.length })
    .map((dots) => [...local].map((sign, i) => (i > 0 && dots[i] ? `.${sign}` : sign)).join(''));
/** Two addresses of one mailbox. */
const twice = fc.oneof(
  fc
    .tuple(word, word)
    .chain(([box, host]) =>
      fc.tuple(tagged(box), tagged(box)).map((each) => each.map((local) => `${local}@${host}.example`)),
    ),
  word.chain((box) => fc.tuple(dotted(box), dotted(box)).map((each) => each.map((local) => `${local}@gmail.com`))),
) as fc.Arbitrary<[string, string]>;

test('with nothing known, and with one of the addresses known', () => {
  fc.assert(
    fc.property(twice, name, name, fc.boolean(), ([from, to], one, other, known) => {
      const said = proveMail('any', mail([letter(seen(one, from), [seen(other, to)])], known ? [to] : []));
      expect(said?.kind).not.toBe('person');
    }),
  );
});

test('a copy to oneself of a letter to somebody names that person', () => {
  fc.assert(
    fc.property(twice, name, ([from, to], called) => {
      const said = proveMail(
        'any',
        mail([letter(seen(called, from), [seen('Bo Ferran', 'bo@ferran.example'), seen(called, to)])], [to]),
      );
      expect(said).toMatchObject({ kind: 'person', person: { name: 'Bo Ferran' }, others: [] });
    }),
  );
});
