// Whose a piece of knowledge is taken to be: the table of defaults, the strictest of several, and what the rep decides.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fact } from '@/lib/model/entry/entry';
import { emptyContact, withFields } from '@/lib/model/person/changed-contact';
import type { Contact } from '@/lib/model/person/contact';
import { mergeContacts } from '@/lib/model/person/merge';
import { ownerOfEntry, ownerOfField, ownerOfHandle } from '@/lib/model/whose/ownership';
import { decided, importedFrom, type Provenance, SOURCES, seenOn, typed } from '@/lib/model/whose/provenance';
import { clockAt, handleOf, idOf } from '../../formats/archives';

const ON = '2026-03-02T09:00:00.000Z';
const LATER = '2026-03-05T09:00:00.000Z';
const by = (route: Provenance['route'], more: Partial<Provenance> = {}): Provenance => ({
  route,
  how: 'typed',
  capturedAt: ON,
  ...more,
});
const mail = (owner: 'personal' | 'employer', ...provenance: Provenance[]) =>
  ownerOfHandle({ ...handleOf('email', 'dana@home.example', owner), provenance });
const entry = (...provenance: Provenance[]) => ownerOfEntry({ ...({} as Fact), provenance });

describe('an address', () => {
  it.each([
    ['a LinkedIn profile that was opened', by('linkedin-url'), 'personal'],
    ['a profile seen with a seat the employer pays for', by('linkedin-url', { account: 'employer' }), 'employer'],
    ['a page anybody can read', by('public-web'), 'personal'],
    ['said by themselves', by('told-me'), 'personal'],
    ['said by themselves, written on a work computer', by('told-me', { device: 'employer' }), 'shared'],
    ['the own mailbox', by('personal-mail'), 'personal'],
    ['a work mailbox', by('work-mail'), 'employer'],
    ['a CRM', by('crm'), 'employer'],
    ['a work address book', by('work-address-book'), 'employer'],
    ['a card at work', by('business-card-at-work'), 'shared'],
    ['nobody knows where', by('unknown'), 'unknown'],
    ['a mail page, nobody said whose', seenOn('gmail', ON), 'unknown'],
  ])('from %s', (_, provenance, is) => {
    expect(mail('personal', provenance).is).toBe(is);
  });

  it('of an employer that was told is theirs to claim too', () => {
    expect(mail('employer', by('told-me'))).toMatchObject({ is: 'shared', code: 'told-at-work' });
  });

  it('in a LinkedIn export from the employer’s account is the employer’s, the profile too', () => {
    const from = by('linkedin-export', { account: 'employer' });
    expect(mail('personal', from)).toMatchObject({ is: 'employer', code: 'work-account' });
    expect(ownerOfHandle({ ...handleOf('linkedin', 'dana'), provenance: [from] }).code).toBe('work-account');
    for (const channel of ['linkedin', 'linkedin-member'] as const)
      expect(ownerOfHandle({ ...handleOf(channel, 'dana'), provenance: [by('linkedin-export')] }).is).toBe('personal');
    for (const channel of ['email', 'phone'] as const)
      expect(ownerOfHandle({ ...handleOf(channel, 'dana'), provenance: [by('linkedin-export')] }).is).toBe('unknown');
  });

  it('that was decided says so, with the reason where there is one; a decision without an answer is none', () => {
    const said = (reason?: string) => mail('personal', { ...decided('personal', reason ?? '', ON) }).because;
    expect(said()).toBe('You decided so.');
    expect(said('told me at dinner')).toBe('You decided so: told me at dinner');
    expect(mail('personal', { ...by('crm'), how: 'decided' }).code).not.toBe('decided');
    expect(mail('personal', by('crm', { ownership: 'personal' })).code).toBe('crm');
  });

  it('counts what came after a decision, in whatever order it is kept', () => {
    const [early, choice, late] = [by('crm'), decided('personal', '', LATER), by('crm', { capturedAt: '2026-03-09' })];
    for (const kept of [
      [early, choice],
      [choice, early],
    ])
      expect(mail('personal', ...kept).is).toBe('personal');
    for (const kept of [
      [early, choice, late],
      [late, choice, early],
      [choice, late, early],
    ])
      expect(mail('personal', ...kept)).toMatchObject({ is: 'employer', code: 'crm' });
  });

  it('in a LinkedIn export is undecided, while the profile itself is the rep’s', () => {
    const from = importedFrom('linkedin-export', ON, 'one');
    expect(mail('personal', from)).toMatchObject({ is: 'unknown', code: 'linkedin-email' });
    expect(ownerOfHandle({ ...handleOf('linkedin', 'dana'), provenance: [from] }).is).toBe('personal');
  });

  it('without an origin is nobody’s to take', () => expect(mail('personal').is).toBe('unknown'));
});

describe('a file', () => {
  const IS = { 'linkedin-export': 'unknown', 'own-address-book': 'personal', work: 'employer', 'not-known': 'unknown' };
  it.each(SOURCES)('said to be %s', (source) => {
    expect(mail('personal', importedFrom(source, ON, 'one')).is).toBe(IS[source]);
  });
});

it.each([
  ['employer', 'employer'],
  ['personal', 'personal'],
  ['unknown', 'unknown'],
] as const)('another file out of an account that is %s is %s', (account, is) =>
  expect(mail('personal', { route: 'other-import', how: 'imported', capturedAt: ON, account }).is).toBe(is),
);

describe('words of the rep', () => {
  it('are their own where nothing else is known', () => {
    expect(entry()).toMatchObject({ is: 'personal', code: 'own-note' });
    expect(entry(typed(ON))).toMatchObject({ is: 'personal', code: 'own-note' });
  });

  it('on a work computer are shared', () => {
    expect(entry({ ...typed(ON), device: 'employer' })).toMatchObject({ is: 'shared', code: 'work-device' });
  });

  it('on the card are notes; a title copied from anywhere is not', () => {
    const made = emptyContact(idOf(1), ON);
    const dana = withFields(made, { name: 'Dana', title: 'Buyer', note: 'Likes tea' }, clockAt(1), typed(ON));
    expect(ownerOfField(dana, 'note').is).toBe('personal');
    expect(ownerOfField(dana, 'title').is).toBe('unknown');
  });
});

describe('several origins', () => {
  it('count as the strictest: typing it again frees nothing', () => {
    expect(mail('personal', by('crm'), { ...by('told-me'), capturedAt: LATER }).is).toBe('employer');
    expect(mail('personal', by('public-web'), by('business-card-at-work')).is).toBe('shared');
  });

  it('do not count where they say something else than what stands here', () => {
    expect(mail('personal', by('told-me'), { ...by('crm'), value: 'Another address' }).is).toBe('personal');
  });

  it('are settled by a decision, with its reason, until something new comes', () => {
    const decision = decided('personal', 'She wrote it on my own card', LATER);
    expect(mail('personal', by('crm'), decision)).toEqual({
      is: 'personal',
      code: 'decided',
      because: 'You decided so: She wrote it on my own card',
    });
    const again = importedFrom('work', '2026-03-09T09:00:00.000Z', 'two');
    expect(mail('personal', by('crm'), decision, again).is).toBe('employer');
  });

  it('never become laxer by a merge, and come out the same in any order', () => {
    const origin = fc.record({
      route: fc.constantFrom('linkedin-url', 'crm', 'told-me', 'unknown', 'public-web', 'business-card-at-work'),
      how: fc.constantFrom('typed', 'imported'),
      capturedAt: fc.constantFrom(ON, LATER),
    }) as fc.Arbitrary<Provenance>;
    const rank = ['personal', 'shared', 'unknown', 'employer'];
    const card = (provenance: Provenance[]): Contact => ({
      ...emptyContact(idOf(1), ON),
      handles: [{ ...handleOf('email', 'dana@home.example'), provenance }],
    });
    const is = (contact: Contact) =>
      rank.indexOf(ownerOfHandle(contact.handles[0] ?? handleOf('email', 'x@y.example')).is);
    fc.assert(
      fc.property(fc.array(origin, { minLength: 1 }), fc.array(origin, { minLength: 1 }), (a, b) => {
        const [ab, ba] = [mergeContacts(card(a), card(b)), mergeContacts(card(b), card(a))];
        expect(is(ab)).toBe(Math.max(is(card(a)), is(card(b))));
        expect(is(ba)).toBe(is(ab));
      }),
    );
  });
});
