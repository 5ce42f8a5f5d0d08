// What is done in the webmail and whom Rung has to name after each step. Data only.
import { type Letter, letters } from './letters.ts';
import type { Dress } from './roundcube.ts';
import type { acts } from './webmail.ts';

export interface Step {
  act: keyof typeof acts;
  /** The subject of the letter, the folder, or what is written. */
  what: string;
  says: string | null;
}

export interface Walk {
  dress: Dress;
  steps: readonly Step[];
}

const lettersIn = (folder: Letter['folder']) => letters.filter((letter) => letter.folder === folder);
const letter = (subject: string) => letters.find((each) => each.subject === subject) as Letter;
const step = (act: Step['act'], what = '', says: string | null = null): Step => ({ act, what, says });
const to = (act: Step['act'], subject: string): Step => step(act, subject, letter(subject).says);

/** One letter after the other. */
const through = (act: Step['act'], list: readonly Letter[]): Step[] => list.map(({ subject }) => to(act, subject));

const folders: Step[] = [
  step('folder', 'Sent'),
  ...through('select', lettersIn('Sent')),
  step('folder', 'Drafts'),
  ...through('select', lettersIn('Drafts')),
  step('folder', 'INBOX'),
];

const [newest] = lettersIn('INBOX');

/** Each letter on the whole page, by the arrows. */
const pages: Step[] = [
  ...through('open', newest ? [newest] : []),
  ...through('next', lettersIn('INBOX').slice(1)),
  to('previous', 'Last name first'),
  step('back', 'Invoice of March', 'Petra Lindqvist'),
];

const writing: Step[] = [
  step('folder', 'INBOX'),
  to('open', 'Signed contract'),
  step('reply', '', 'Garnier Office'),
  to('back', 'Signed contract'),
  step('compose'),
  step('write', 'Jonas Feld <jonas@feld.example>', 'Jonas Feld'),
  step('folder', 'INBOX'),
];

const few = [
  'Samples arrived',
  'Account notice',
  'Visit in May',
  'Reminder for myself',
  'Prices from Amman',
  'Invoice of March',
];
const some: Step[] = [
  ...few.map((subject) => to('select', subject)),
  step('folder', 'Sent'),
  to('select', 'From my tag'),
  to('open', 'Copy for the file'),
  to('previous', 'Minutes of the call'),
];

/** From one letter to another, while the server takes its time. */
export interface Switch {
  from: string;
  /** A letter clicked on the way, which has not arrived when it is left. */
  between?: string;
  to: string;
  /** Milliseconds. */
  delay: number;
  /** A click in the list beside the preview, or the arrow on the whole page. */
  how: 'click' | 'arrow';
  /** The badge and the panel are looked at all the time; the popup as often as it can be opened. */
  by: 'badge' | 'popup';
}

const pair = { from: 'Offer for the north hall', to: 'Samples arrived' };

export const switches: readonly Switch[] = [20, 200, 2_000].flatMap((delay) =>
  (['badge', 'popup'] as const).flatMap((by) => [
    { ...pair, delay, how: 'click' as const, by },
    { ...pair, between: 'Thursday it is', delay, how: 'click' as const, by },
    { ...pair, delay, how: 'arrow' as const, by },
  ]),
);

/** A search over all folders; what it finds stands in different ones. */
const searching: Step[] = [
  step('folder', 'INBOX'),
  step('search', 'offer'),
  to('select', 'Our offer'),
  to('select', 'Offer for the north hall'),
  to('select', 'Half an offer'),
];

export const walks: readonly Walk[] = [
  {
    dress: { skin: 'elastic', language: 'en_US' },
    steps: [...through('select', lettersIn('INBOX')), ...folders, ...pages, ...writing, ...searching],
  },
  { dress: { skin: 'larry', language: 'en_US' }, steps: [...some, ...writing, ...searching] },
  { dress: { skin: 'elastic', language: 'de_DE' }, steps: [...some, ...writing] },
  { dress: { skin: 'larry', language: 'ar_SA' }, steps: [...some, ...writing] },
  { dress: { skin: 'elastic', language: 'ar_SA' }, steps: [...some, ...writing] },
];
