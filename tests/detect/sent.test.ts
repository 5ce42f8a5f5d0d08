// Letters that lie in the folder of what was sent: the rep's own, under any address, and answers in the same conversation.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Letter, Mail } from '@/lib/detect/read/claim';
import { proveMail } from '@/lib/detect/read/prove';
import { knownRep } from '@/lib/detect/read/rep';
import type { SightedPerson } from '@/lib/model/sighting';

const at = (name: string, value: string): SightedPerson => ({ name, handles: [{ channel: 'email', value }] });
const rep = at('Mira Voss', 'mira@kestrel.example');
const inSent = (from: SightedPerson, to: SightedPerson[]): Letter => ({
  from: [from],
  to,
  replyTo: [],
  sender: [],
  own: 'folder',
  written: () => [],
  said: '',
  head: '',
});
const read = (letter: Letter) => {
  const mail: Mail = {
    kind: 'mail',
    rep: knownRep({ mine: ['mira@kestrel.example'], me: { names: ['Mira Voss'] } }),
    letters: [letter],
    drafts: [],
    stale: false,
    selected: [],
  };
  const seen = proveMail('any', mail);
  return seen?.kind === 'person' ? seen.person.handles[0]?.value : seen?.kind;
};

const somebody = fc
  .tuple(fc.stringMatching(/^[A-Z][a-z]{2,8}$/), fc.stringMatching(/^[a-z]{2,8}$/))
  .map(([name, host]) => at(`${name} Holm`, `${name.toLowerCase()}@${host}.test.example`));

test('an answer to the rep names who answered', () => {
  fc.assert(
    fc.property(somebody, fc.array(somebody, { maxLength: 3 }), (from, others) => {
      expect(read(inSent(from, [rep, ...others]))).toBe(from.handles[0]?.value);
    }),
  );
});

test('whatever address it was sent from, its recipient is named', () => {
  fc.assert(
    fc.property(somebody, somebody, ({ handles }, to) => {
      fc.pre(handles[0]?.value !== to.handles[0]?.value);
      expect(read(inSent({ name: 'M. Voss', handles }, [to]))).toBe(to.handles[0]?.value);
    }),
  );
});
