// A touch between people: a call, a meeting, a mail, a visit, an order, a note.

import * as z from 'zod/mini';
import { ATTEMPTS, type Attempt } from '@/lib/model/entry/attempt';
import { Fact } from '@/lib/model/entry/entry';
import { choice, day, formOf, number, shapeOf, type Telling, tell, text } from '@/lib/model/entry/part';
import { translate } from '@/lib/words';
import { type Chip, journalKind, Note, reading, type Shown } from './kind';

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

const labelOf = (type: InteractionType): string => translate(TYPES[type].label);
const types = Object.keys(TYPES) as [InteractionType, ...InteractionType[]];

const parts = {
  startedBy: choice(
    'Who started it',
    { me: 'I got in touch', them: 'They got in touch', 'third-party': 'Somebody else did' },
    { bare: true },
  ),
  reached: choice('Did you speak?', { yes: 'Yes', ...ATTEMPTS }, { own: true }),
  need: text('They need'),
  needBy: day('Needed by'),
  needMetOn: day('Met on'),
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

type Interaction = z.infer<typeof Interaction>;

/** A note to oneself is no touch, and an attempt that reached nobody is none either. */
const isTouch = ({ type, reached = 'yes' }: Interaction) => type !== 'note' && type !== 'other' && reached === 'yes';

/** A dealing takes two: what only went out, in writing, is none. */
const isDealing = ({ type, direction }: Interaction) =>
  !(direction === 'outgoing' && (type === 'e-mail' || type === 'message'));

/** Who else is named in an order has not ordered; whoever else was there has met. */
const together = (type: InteractionType, what: string): Shown => ({ what, shared: type !== 'order' });

function shownBy(entry: Interaction): Shown[] {
  const { type, startedBy, direction } = entry;
  return [
    ...(isTouch(entry) ? [together(type, 'touch')] : []),
    ...(isTouch(entry) && isDealing(entry) ? [together(type, 'dealing')] : []),
    ...(isTouch(entry) && (type === 'order' || type === 'visit') ? [{ what: 'business' }] : []),
    ...(isTouch(entry) && type === 'order' ? [{ what: 'order' }] : []),
    ...(isTouch(entry) && type === 'coaching' ? [together(type, 'coaching')] : []),
    ...(startedBy === 'them' || direction === 'incoming' ? [{ what: 'reached-out' }] : []),
  ];
}

const read = (entry: Interaction, telling: Telling) => {
  const { icon } = TYPES[entry.type];
  const missed = ATTEMPTS[entry.reached as Attempt];
  return reading(icon, labelOf(entry.type), entry.note, [missed && translate(missed), ...tell(parts, entry, telling)]);
};

export default journalKind<Interaction>({
  kind: 'interaction',
  schema: Interaction,
  chips: types.map(
    (type): Chip => ({ id: type, ...TYPES[type], label: labelOf(type), fields: (line) => ({ type, note: line }) }),
  ),
  form: formOf(parts),
  read,
  evidence: shownBy,
});
