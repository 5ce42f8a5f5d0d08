// The shape of a Card as Rung writes it: RFC 9553, and what only Rung says under names of its own.
import * as z from 'zod/mini';
import { Fact } from '@/lib/model/entry/entry';
import { ContactFields } from '@/lib/model/person/contact';
import { Employment } from '@/lib/model/person/employment';
import { Channel, Handle } from '@/lib/model/person/handle';
import { Ownership, Provenance } from '@/lib/model/whose/provenance';
import { own } from './dialect';
import { cardSchema } from './schema';

const maybe = z.optional(z.string());
const Owned = z.looseObject({ is: Ownership, why: z.string() });

const origin = {
  [own('provenance')]: z.optional(z.array(Provenance)),
  [own('ownership')]: Owned,
};
const address = {
  ...origin,
  [own('owner')]: Handle.shape.owner,
  [own('deadOn')]: maybe,
  [own('employment')]: maybe,
  [own('channel')]: z.optional(Channel),
  [own('label')]: maybe,
};

/** An address that stands once more, or a second title of a foreign Card, is not Rung's to mark. */
const unlessForeign = <Type extends z.ZodMiniType>(shape: Record<string, Type>) =>
  Object.fromEntries(Object.entries(shape).map(([name, type]) => [name, z.optional(type)]));

export const OwnCard = cardSchema({
  card: {
    [own('stage')]: z.optional(
      z.looseObject({
        ladder: z.string(),
        number: z.number().check(z.int(), z.minimum(1)),
        name: z.string(),
        since: maybe,
      }),
    ),
    [own('employments')]: z.optional(z.array(z.omit(Employment, { clock: true }))),
    [own('fields')]: z.optional(z.partial(ContactFields)),
    [own('tags')]: z.optional(z.array(z.string())),
    [own('handles')]: z.optional(z.array(z.looseObject({ channel: Channel, value: z.string(), ...address }))),
    [own('provenance')]: z.optional(z.record(z.string(), z.array(Provenance))),
    [own('ownership')]: z.optional(z.record(z.string(), Owned)),
  },
  address: unlessForeign(address),
  value: { ...unlessForeign(origin), [own('standIn')]: z.optional(z.literal(true)) },
  note: { [own('entry')]: z.optional(z.omit(Fact, { clock: true })) },
});
