// The rows of LinkedIn's messages as who wrote to whom and when, and which of them all is the rep. What was written is not read.

import { oneLine } from '@/lib/formats/text/plain';
import { isStoredDate } from '@/lib/model/entry/entry';
import { keyOf } from '@/lib/model/person/handle';
import { phrase } from '@/lib/words';
import { webIn } from './address';
import type { Cell } from './layout';
import type { Row } from './rows';

export interface Profile {
  /** Of its handle. */
  key: string;
  url: string;
  name: string;
}

export interface Message {
  row: Row;
  conversation: string;
  sender: Profile;
  recipients: Profile[];
  /** ISO 8601 instant. */
  at: string;
  draft: boolean;
}

function profileOf(url: string, name: string): Profile | null {
  const found = webIn(url.trim());
  return found && found.channel !== 'url' ? { key: keyOf(found.channel, found.value), url, name: oneLine(name) } : null;
}

/** Names are separated by commas and may hold some: they are told apart only where there is one for each address. */
function recipientsOf(cell: Cell): Profile[] {
  const urls = cell('RECIPIENT PROFILE URLS')
    .split(/[,;\s]+/)
    .filter(Boolean);
  const names = urls.length === 1 ? [cell('TO')] : cell('TO').split(',');
  return urls.flatMap((url, i) => profileOf(url, names.length === urls.length ? (names[i] ?? '') : '') ?? []);
}

/** `2026-08-01 02:00:00 UTC` as an ISO 8601 instant. */
function instant(text: string): string | null {
  const [, day, time] = text.match(/^(\d{4}-\d\d-\d\d) (\d\d:\d\d(?::\d\d)?) UTC$/) ?? [];
  const at = `${day}T${time}Z`;
  return isStoredDate(at) ? at : null;
}

/** A message, or why the row is none. */
export function messageOf(row: Row, cell: Cell): Message | string {
  const at = instant(cell('DATE'));
  if (!at) return phrase`"${cell('DATE').slice(0, 60).toWellFormed()}" is no date as LinkedIn writes it. Left out.`;
  const sender = profileOf(cell('SENDER PROFILE URL'), cell('FROM'));
  if (!sender) return phrase`It does not say whose profile wrote it. Left out.`;
  if (/^spam$/i.test(cell('FOLDER'))) return phrase`LinkedIn holds it for spam. Left out.`;
  const draft = /^(?:yes|true)$/i.test(cell('IS MESSAGE DRAFT'));
  return { row, conversation: cell('CONVERSATION ID'), sender, recipients: recipientsOf(cell), at, draft };
}

export interface Self {
  key: string;
  name: string;
  /** Others fitted as well; this one wrote first. */
  guessed: boolean;
}

/** Of several who take part in the most conversations the one who left a draft, else who wrote first. */
function likeliest(fitting: readonly Profile[], messages: readonly Message[]): Self | null {
  const [only] = fitting;
  if (only && fitting.length === 1) return { ...only, guessed: false };
  const theirs = messages.filter(({ sender }) => fitting.some(({ key }) => key === sender.key));
  const drafted = theirs.find(({ draft }) => draft);
  const first = theirs.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))[0];
  const found = drafted ?? first;
  return found ? { ...found.sender, guessed: !drafted } : null;
}

/** The profile that takes part in every conversation, or at least in most; null where there is none. */
export function selfIn(messages: readonly Message[]): Self | null {
  const conversations = new Map<string, Set<string>>();
  const profiles = new Map<string, Profile>();
  for (const { conversation, sender, recipients } of messages) {
    const present = conversations.get(conversation) ?? new Set();
    conversations.set(conversation, present);
    for (const profile of [sender, ...recipients]) {
      present.add(profile.key);
      if (!profiles.get(profile.key)?.name) profiles.set(profile.key, profile);
    }
  }
  const counts = new Map<string, number>();
  for (const present of conversations.values()) for (const key of present) counts.set(key, (counts.get(key) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  if (most * 2 <= conversations.size) return null;
  return likeliest(
    [...profiles.values()].filter(({ key }) => counts.get(key) === most),
    messages,
  );
}
