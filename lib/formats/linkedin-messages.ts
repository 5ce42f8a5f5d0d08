// LinkedIn: messages.csv of "Get a copy of your data", of which only who wrote to whom and when is taken in.

import { columnsOf } from '@/lib/formats/csv/layout';
import { type Message, messageOf, type Profile, selfIn } from '@/lib/formats/csv/messages';
import { contactOf } from '@/lib/formats/csv/row-person';
import { stableId } from '@/lib/formats/csv/stable-id';
import { inOrder, openTable, SURE, type Table, whereOf } from '@/lib/formats/csv/table';
import { choiceOf } from '@/lib/formats/text/doubt';
import { SCHEMA } from '@/lib/migrations/schema';
import { type Archive, emptyArchive } from '@/lib/model/archive';
import { makeClock } from '@/lib/model/clock';
import { type Fact, momentOf } from '@/lib/model/entry/entry';
import { isoOf } from '@/lib/model/moment';
import type { Contact } from '@/lib/model/person/contact';
import { failure, type Result, success } from '@/lib/model/result';
import { phrase } from '@/lib/words';
import type { FileRemark, Format, ReadContext, ReadFault, Taken } from './format';

const HEADS = ['conversation id', 'sender profile url', 'recipient profile urls', 'date'];
const NAME = phrase`LinkedIn messages`;
/** A fact names no more. */
const PEOPLE = 200;

const isHeader = (cells: readonly string[]): boolean => {
  const names = new Set(cells.map((cell) => cell.trim().toLowerCase()));
  return HEADS.every((name) => names.has(name));
};

function messagesIn(table: Table): Message[] {
  const { cellIn } = columnsOf(table);
  return table.rows.flatMap((row) => {
    const message = messageOf(row, cellIn(row));
    if (typeof message !== 'string') return [message];
    table.remarks.push({ verdict: 'skipped', where: whereOf(row), say: message });
    return [];
  });
}

interface Sent {
  message: Message;
  own: boolean;
  /** Everybody but the rep it went to, or who wrote it. */
  others: Profile[];
}

function sentBetween(messages: readonly Message[], me: string, remarks: FileRemark[]): Sent[] {
  return messages.flatMap((message) => {
    const { sender, recipients, draft, row } = message;
    const skip = (say: string) => void remarks.push({ verdict: 'skipped', where: whereOf(row), say });
    const own = sender.key === me;
    const others = own ? recipients.filter(({ key }) => key !== me) : [sender];
    if (draft) skip(phrase`A draft that was never sent. Left out.`);
    else if (others.length === 0) skip(phrase`It does not say to whose profile it went. Left out.`);
    else if (others.length > PEOPLE) skip(phrase`It went to more than ${PEOPLE} people. Left out.`);
    else return [{ message, own, others }];
    return [];
  });
}

/** One person for each profile, by the name they write under; a name among recipients counts where there is no other. */
function peopleIn(sent: readonly Sent[], context: ReadContext, remarks: FileRemark[]): Map<string, Contact> {
  const created = isoOf(context.now());
  const clock = makeClock(context.now(), 0, 'table');
  const wrote = sent.filter(({ own }) => !own).map(({ message }) => message.sender);
  const people = new Map<string, Contact>();
  for (const { key, name, url } of [...wrote, ...sent.flatMap(({ others }) => others)]) {
    const known = people.get(key);
    if (known?.name || (known && !name)) continue;
    const origin = { id: known?.id ?? context.newId(), created, clock, from: context.from };
    const say = (sentence: string) => void remarks.push({ verdict: 'broken', where: url, say: sentence });
    const contact = contactOf({ name, addresses: [{ channel: 'web', text: url }] }, origin, say);
    if (contact) people.set(key, contact);
  }
  return people;
}

/** The moment of a message is its clock too: whatever is done here with the entry comes later, also in a second import. */
function factsOf(sent: readonly Sent[], people: ReadonlyMap<string, Contact>, { now, from }: ReadContext): Fact[] {
  const alike = new Map<string, number>();
  return sent.map(({ message, own, others }) => {
    const { conversation, at, sender, recipients } = message;
    const what = JSON.stringify([NAME, conversation, at, sender.key, ...recipients.map(({ key }) => key).sort()]);
    const nth = alike.get(what) ?? 0;
    alike.set(what, nth + 1);
    const id = stableId(`${nth}${what}`);
    return {
      ...{ id, entry: id, kind: 'interaction', type: 'message', note: '', at },
      direction: own ? 'outgoing' : 'incoming',
      people: [...new Set(others.flatMap(({ key }) => people.get(key)?.id ?? []))],
      clock: makeClock(Math.min(now(), Math.max(0, momentOf(at))), 0, 'table'),
      provenance: [from],
    };
  });
}

async function read(bytes: Uint8Array, context: ReadContext): Promise<Result<Taken, ReadFault>> {
  const opened = await openTable(
    bytes,
    phrase`a file of ${NAME}`,
    (cells) => (isHeader(cells) ? SURE : 0),
    context.encoding,
  );
  if (!opened.ok) return opened;
  const messages = messagesIn(opened.value);
  const { remarks, letters } = opened.value;
  const me = selfIn(messages);
  if (!me && messages.length > 0)
    return failure(
      'damaged',
      phrase`No profile takes part in most of these conversations, so it cannot be told which one is yours. Nothing was changed.`,
    );
  if (me?.guessed)
    remarks.push({
      verdict: 'skipped',
      where: me.name || me.key,
      say: phrase`Taken for you: of those who take part in every conversation, they wrote first. If this is not you, do not import the file.`,
    });
  const sent = sentBetween(messages, me?.key ?? '', remarks);
  const people = peopleIn(sent, context, remarks);
  const empty = emptyArchive(SCHEMA, isoOf(context.now()));
  const archive: Archive = { ...empty, contacts: [...people.values()], journal: factsOf(sent, people, context) };
  return success({ archive, remarks: inOrder(remarks), ...choiceOf(letters) });
}

export default {
  id: 'linkedin-messages',
  name: NAME,
  fileName: 'linkedin-messages.csv',
  zipped: 'messages.csv',
  mediaType: 'text/csv;charset=utf-8',
  standard: false,
  foreign: true,
  read,
  recognises: (start) => HEADS.every((name) => start.toLowerCase().includes(name)),
} satisfies Format;
