// A touch between people: a call, a meeting, a mail, a visit, an order, a note.
import * as z from 'zod/mini';
import { Fact } from '@/lib/model/entry';
import { type Chip, journalKind } from './kind';

const TYPES = {
  call: { label: 'Call', icon: 'phone', order: 1 },
  meeting: { label: 'Meeting', icon: 'people', order: 2 },
  'e-mail': { label: 'E-mail', icon: 'mail', order: 3 },
  message: { label: 'Message', icon: 'message', order: 4 },
  visit: { label: 'Visit', icon: 'place', order: 5 },
  note: { label: 'Note', icon: 'note', order: 6 },
  order: { label: 'Order', icon: 'order', order: 100 },
  video: { label: 'Video call', icon: 'video', order: 101 },
  event: { label: 'Event', icon: 'calendar', order: 102 },
  meal: { label: 'Meal', icon: 'meal', order: 103 },
  coaching: { label: 'Coaching', icon: 'people', order: 104 },
  review: { label: 'Review meeting', icon: 'people', order: 105 },
  other: { label: 'Other', icon: 'note', order: 106 },
} as const;

type InteractionType = keyof typeof TYPES;
const types = Object.keys(TYPES) as [InteractionType, ...InteractionType[]];

const Interaction = z.extend(Fact, {
  kind: z.literal('interaction'),
  type: z.enum(types),
  note: z.string().check(z.maxLength(20_000)),
  direction: z.optional(z.enum(['outgoing', 'incoming', 'mutual'])),
  startedBy: z.optional(z.enum(['me', 'them', 'third-party'])),
  minutes: z.optional(z.number().check(z.minimum(0), z.maximum(100_000))),
});

/** A note to oneself is no dealing with anybody. */
const isDealing = (type: InteractionType) => type !== 'note' && type !== 'other';

export default journalKind<z.infer<typeof Interaction>>({
  kind: 'interaction',
  schema: Interaction,
  chips: types.map((type): Chip => ({ id: type, ...TYPES[type], fields: (line) => ({ type, note: line }) })),
  form: [
    {
      name: 'startedBy',
      label: 'Who started it',
      as: 'choice',
      choices: [
        { id: 'me', label: 'I did' },
        { id: 'them', label: 'They did' },
        { id: 'third-party', label: 'Somebody else' },
      ],
    },
    { name: 'minutes', label: 'Minutes', as: 'number', min: 0, max: 100_000 },
  ],
  read: ({ type, note, startedBy }) => ({
    icon: TYPES[type].icon,
    label: TYPES[type].label,
    line: note || TYPES[type].label,
    ...(startedBy === 'them' ? { aside: 'They got in touch' } : {}),
  }),
  evidence: ({ type, startedBy, direction }) => [
    ...(isDealing(type) ? ['dealing'] : []),
    ...(type === 'order' || type === 'visit' ? ['business'] : []),
    ...(startedBy === 'them' || direction === 'incoming' ? ['reached-out'] : []),
  ],
  text: ({ note, type }) => `${TYPES[type].label} ${note}`,
});
