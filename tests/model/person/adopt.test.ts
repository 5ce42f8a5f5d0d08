// A foreign file taken into a card: nothing of the rep's is lost, and a second time changes nothing.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { tick } from '@/lib/model/clock';
import { adopt, otherWords } from '@/lib/model/person/adopt';
import { emptyContact, withFields, withHandle } from '@/lib/model/person/changed-contact';
import type { Contact } from '@/lib/model/person/contact';
import { importedFrom, SOURCES, typed } from '@/lib/model/whose/provenance';
import { clockAt, handleOf, idOf } from '../../formats/archives';

const NOW = '2026-03-02T09:00:00.000Z';
const stamps = () => {
  let clock = clockAt(100);
  return (...replaced: string[]) => {
    clock = tick(clock, 0, 'test', ...replaced);
    return clock;
  };
};

const FIELDS = ['name', 'title', 'organisation', 'headline', 'note'] as const;
const words = fc.constantFrom('', 'Dana', 'Buyer', 'Orbit', 'Likes tea');
const anyFields = fc.record(Object.fromEntries(FIELDS.map((field) => [field, words])), { requiredKeys: [] });
const anyKeys = fc.subarray(['a@home.example', 'b@home.example', 'c@home.example']);
const anyTags = fc.subarray(['north', 'south', 'vip']);
const anyPerson = fc.record({ fields: anyFields, mails: anyKeys, tags: anyTags });
const anySource = fc.constantFrom(...SOURCES);

function person(
  { fields, mails, tags }: { fields: object; mails: string[]; tags: string[] },
  by = typed(NOW),
): Contact {
  const all = { ...fields, ...(tags.length > 0 && { tags }) };
  const contact = withFields(emptyContact(idOf(1), NOW), all, clockAt(1), by);
  return mails.map((mail) => ({ ...handleOf('email', mail), provenance: [by] })).reduce(withHandle, contact);
}

it('keeps every word the rep wrote, unites tags and addresses, and says the same the second time', () => {
  fc.assert(
    fc.property(anyPerson, anyPerson, anySource, (own, theirs, source) => {
      const [known, from] = [person(own), importedFrom(source, NOW, 'import-1')];
      const found = person(theirs, from);
      const once = adopt(known, found, from, stamps());
      for (const field of FIELDS) if (known[field]) expect(once.contact[field]).toBe(known[field]);
      expect(new Set(once.contact.tags)).toEqual(new Set([...own.tags, ...theirs.tags]));
      expect(once.contact.handles.map(({ value }) => value).sort()).toEqual(
        [...new Set([...own.mails, ...theirs.mails])].sort(),
      );
      const later = importedFrom(source, '2026-04-01T09:00:00.000Z', 'import-2');
      const twice = adopt(once.contact, found, later, stamps());
      expect(twice.contact).toBe(once.contact);
      expect(twice.visible).toBe(false);
    }),
  );
});

it('whatever it keeps beside the rep’s own word is shown until the card says so', () => {
  const from = importedFrom('linkedin-export', NOW, 'import-1');
  const known = person({ fields: { title: 'Chief Buyer' }, mails: [], tags: [] });
  const { contact } = adopt(known, person({ fields: { title: 'Buyer' }, mails: [], tags: [] }, from), from, stamps());
  expect(otherWords(contact, 'title').map(({ value }) => value)).toEqual(['Buyer']);
  expect(otherWords(withFields(contact, { title: 'Buyer' }, clockAt(200), typed(NOW)), 'title')).toEqual([]);
});
