// What is done in the webmail and whom Rung has to name after each step. Data only.
import { lettersIn, stepsOf, switchesBy } from '../steps.ts';
import type { Step } from '../webmail.ts';
import type { acts } from './acts.ts';
import type { Dress } from './server.ts';

const { step, to, through } = stepsOf<keyof typeof acts>();

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

export const switches = switchesBy(['click', 'arrow']);

/** A search over all folders; what it finds stands in different ones. */
const searching: Step[] = [
  step('folder', 'INBOX'),
  step('search', 'offer'),
  to('select', 'Our offer'),
  to('select', 'Offer for the north hall'),
  to('select', 'Half an offer'),
];

export const walks: readonly { dress: Dress; steps: readonly Step[] }[] = [
  {
    dress: { skin: 'elastic', language: 'en_US' },
    steps: [...through('select', lettersIn('INBOX')), ...folders, ...pages, ...writing, ...searching],
  },
  { dress: { skin: 'larry', language: 'en_US' }, steps: [...some, ...writing, ...searching] },
  { dress: { skin: 'elastic', language: 'de_DE' }, steps: [...some, ...writing] },
  { dress: { skin: 'larry', language: 'ar_SA' }, steps: [...some, ...writing] },
  { dress: { skin: 'elastic', language: 'ar_SA' }, steps: [...some, ...writing] },
];
