// A touch between people: a call, a meeting, a mail, a visit, an order, a note.
import * as z from 'zod/mini';
import { Fact } from '@/lib/model/entry/entry';
import { choice, day, formOf, number, shapeOf, type Telling, tell, text } from '@/lib/model/entry/part';
import { type Chip, journalKind, Note, reading, wordsOf } from './kind';

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

const parts = {
  startedBy: choice(
    'Who started it',
    { me: 'I got in touch', them: 'They got in touch', 'third-party': 'Somebody else did' },
    { bare: true },
  ),
  need: text('They need'),
  needBy: day('Needed by'),
  offer: text('I offered'),
  offerResult: choice('Offer', ['accepted', 'declined', 'none']),
  valueGiven: text('Given to them'),
  minutes: number('Minutes', 0, 100_000),
  direction: choice(
    'Direction',
    { outgoing: 'From me', incoming: 'From them', mutual: 'Both ways' },
    {
      bare: true,
      // That they got in touch is proof, and said each time anew.
      habit: ['outgoing', 'mutual'],
    },
  ),
};

const Interaction = z.extend(Fact, {
  kind: z.literal('interaction'),
  type: z.enum(types),
  note: Note,
  ...shapeOf(parts),
});

/** A note to oneself is no dealing with anybody. */
const isDealing = (type: InteractionType) => type !== 'note' && type !== 'other';

const read = (entry: z.infer<typeof Interaction>, telling: Telling) => {
  const { icon, label } = TYPES[entry.type];
  return reading(icon, label, entry.note, tell(parts, entry, telling));
};

export default journalKind<z.infer<typeof Interaction>>({
  kind: 'interaction',
  schema: Interaction,
  chips: types.map((type): Chip => ({ id: type, ...TYPES[type], fields: (line) => ({ type, note: line }) })),
  form: formOf(parts),
  read,
  evidence: ({ type, startedBy, direction }) => [
    ...(isDealing(type) ? ['dealing'] : []),
    ...(type === 'order' || type === 'visit' ? ['business'] : []),
    ...(startedBy === 'them' || direction === 'incoming' ? ['reached-out'] : []),
  ],
  text: (entry) => wordsOf(read(entry, {})),
});
