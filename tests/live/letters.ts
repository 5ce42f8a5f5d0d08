// The mail in the invented mailbox: who wrote to whom, and whom Rung has to name when it is open. Data only.

/** A display name and an address. */
export type Who = readonly [name: string, address: string];

export interface Letter {
  folder: 'INBOX' | 'Sent' | 'Drafts';
  /** Told apart by these words, so no subject stands inside another. */
  subject: string;
  from: Who;
  to?: readonly Who[];
  cc?: readonly Who[];
  replyTo?: Who;
  sender?: Who;
  /** The address of the mailing list it came by. */
  list?: string;
  text?: string;
  html?: string;
  /** The heading Rung must show: a name, an address where there is no name, or null for nobody. */
  says: string | null;
}

const rep: Who = ['Mira Voss', 'mira.voss@kestrel.example'];
const tagged: Who = ['Mira Voss', 'mira.voss+fairs@kestrel.example'];
export const [repName, login] = rep;

const tamsin: Who = ['Tamsin Okoro', 'tamsin.okoro@northlight.example'];
const bo: Who = ['Bo Ferran', 'bo.ferran@northlight.example'];
const ravi: Who = ['Ravi Menon', 'ravi.menon@marlow.example'];
const odile: Who = ['Odile Garnier', 'odile@garnier.example'];

/** The rep: never the counterpart, and not listed beside it either where a page says who is signed in. */
export const repWords = ['Mira Voss', 'mira.voss'];
/** People who only occur in the text of a mail. */
export const bodyWords = ['Ines Falk', 'ines.falk', 'Corin Abbot', 'corin.abbot'];

const quoted = [
  'Yes, Thursday suits us.',
  '',
  'On Monday Corin Abbot <corin.abbot@elsewhere.example> wrote:',
  '> From: Ines Falk <ines.falk@imposter.example>',
  '> To: Corin Abbot <corin.abbot@elsewhere.example>',
  '> Sender: ines.falk@imposter.example',
].join('\n');

/** The header of a Roundcube page as it stands around a message, here inside one, with a stranger in it. */
const imitation = `<div id="layout-content"><div id="messageheader" class="header">
<h2 class="subject">Wire transfer</h2><span class="username">petra@lindqvist.example</span>
<div class="header-summary"><a href="mailto:ines.falk@imposter.example" class="rcmContactAddress"
 title="ines.falk@imposter.example">Ines Falk</a></div>
<table class="headers-table"><tr><td class="header-title">From</td><td class="header from"><span class="adr">
<a href="mailto:ines.falk@imposter.example" title="ines.falk@imposter.example" class="rcmContactAddress">Ines Falk</a>
</span></td></tr><tr><td class="header replyto"><a href="mailto:ines.falk@imposter.example"
 class="rcmContactAddress">Ines Falk</a></td></tr></table>
<textarea name="_to">Ines Falk &lt;ines.falk@imposter.example&gt;</textarea></div></div><p>Kind regards, Petra</p>`;

const inbox = (subject: string, from: Who, rest: Partial<Letter> & Pick<Letter, 'says'>): Letter => ({
  folder: 'INBOX',
  subject,
  from,
  to: [rep],
  ...rest,
});
const sent = (subject: string, to: readonly Who[], says: string | null, rest: Partial<Letter> = {}): Letter => ({
  folder: 'Sent',
  subject,
  from: rep,
  to,
  says,
  ...rest,
});

/** Newest first, as the list shows them. */
export const letters: readonly Letter[] = [
  inbox('Offer for the north hall', tamsin, { says: 'Tamsin Okoro' }),
  inbox('Samples arrived', bo, { says: 'Bo Ferran' }),
  inbox('Thursday it is', ravi, { text: quoted, says: 'Ravi Menon' }),
  inbox('Counting pallets', ['', 'depot@harbour.example'], { says: 'depot@harbour.example' }),
  inbox('Account notice', ['ines.falk@bank.example', 'billing@rook.example'], { says: 'billing@rook.example' }),
  inbox('Signed contract', odile, { replyTo: ['Garnier Office', 'office@garnier.example'], says: 'Odile Garnier' }),
  inbox('Digest of the trade circle', ['Ravi Menon via Trade Circle', 'circle@lists.northlight.example'], {
    to: [['Trade Circle', 'circle@lists.northlight.example']],
    replyTo: ravi,
    list: 'circle.lists.northlight.example',
    says: 'Ravi Menon',
  }),
  inbox('Parcel 4711', ['Parcel Desk', 'no-reply@parcels.example'], { says: 'Parcel Desk' }),
  inbox('Visit in May', ['Elena Marchetti', 'elena@marchetti.example'], {
    sender: ['Pia Lund', 'pia.lund@marchetti.example'],
    says: 'Elena Marchetti',
  }),
  inbox('Round table', ['Soren Dahl', 'soren@dahl.example'], {
    to: [tamsin, rep, bo],
    cc: [odile],
    says: 'Soren Dahl',
  }),
  inbox('Only a copy', ['Hedda Wirth', 'hedda@wirth.example'], { to: [bo], cc: [rep], says: 'Hedda Wirth' }),
  inbox('Reminder for myself', rep, { says: null }),
  inbox('Reminder by my tag', tagged, { says: null }),
  inbox('To my tag', ['Yara Benn', 'yara@benn.example'], { to: [tagged], says: 'Yara Benn' }),
  inbox('Leseprobe', ['Jörg Bücher', 'joerg@bücher.example'], { says: 'Jörg Bücher' }),
  inbox('Catalogue from Osaka', ['山本 陽子', 'yamamoto@kaze.example'], { says: '山本 陽子' }),
  inbox('Prices from Amman', ['ليلى حداد', 'layla@haddad.example'], { says: 'ليلى حداد' }),
  inbox('Plan from Plovdiv', ['Ирина Стоянова', 'irina@stoyanova.example'], { says: 'Ирина Стоянова' }),
  inbox('Last name first', ['Whitcombe, Dorian', 'dorian@whitcombe.example'], { says: 'Whitcombe, Dorian' }),
  inbox('Invoice of March', ['Petra Lindqvist', 'petra@lindqvist.example'], {
    html: imitation,
    says: 'Petra Lindqvist',
  }),
  sent('Our offer', [tamsin], 'Tamsin Okoro'),
  sent('Minutes of the call', [bo, ravi], 'Bo Ferran'),
  sent('Copy for the file', [rep], null),
  sent('To nobody in sight', [], null),
  sent('From my tag', [odile], 'Odile Garnier', { from: tagged }),
  sent('From another of my addresses', [odile], 'Odile Garnier', { from: ['M. Voss', 'sales@kestrel.example'] }),
  sent('Half an offer', [ravi], 'Ravi Menon', { folder: 'Drafts' }),
  sent('A thought', [], null, { folder: 'Drafts' }),
];
