// @vitest-environment happy-dom
// Where the card at the top of a profile ends, and what ties it to the address: nothing of a neighbour's is the person's.
import { describe, expect, it } from 'vitest';
import { compose, handleOf, invite, lines, OTHER_URN, personOn, profile, rail, topCard, URN } from './linkedin-pages';

const at = (main: string, slug = 'mira-solberg-4711', title?: string) => personOn(profile(main, title), `/in/${slug}/`);

describe('a card without a mark of its own ends where the next heading begins', () => {
  const card = topCard({ keyed: false });
  const orders = [true, false];
  it.each(
    ['h1', 'h2', 'h3'].flatMap((heading) =>
      ['div', 'section'].flatMap((box) => orders.map((before) => [heading, box, before] as const)),
    ),
  )('a rail with %s in %s, before it: %s', (heading, box, before) => {
    const beside = rail(heading, box);
    for (const main of before
      ? [beside + card, `<div>${beside}${card}</div>`]
      : [card + beside, `<div>${card}${beside}</div>`])
      expect(at(main)).toEqual({
        name: 'Mira Solberg',
        headline: 'Head of Purchasing',
        handles: [{ channel: 'linkedin', value: 'mira-solberg-4711' }],
      });
  });

  it('also where nothing but title, heading and address agree', () => {
    const bare = topCard({ keyed: false, own: false });
    for (const main of [bare + rail(), rail('h3') + bare])
      expect(at(main)).toEqual({
        name: 'Mira Solberg',
        headline: 'Head of Purchasing',
        handles: [{ channel: 'linkedin', value: 'mira-solberg-4711' }],
      });
  });

  it('but what it holds itself counts', () => {
    const main = topCard({ keyed: false, actions: compose(URN) }) + rail();
    expect(handleOf(at(main), 'linkedin-member')).toBe('412345678');
  });
});

describe('a card without links of its own', () => {
  const card = (name: string, actions = '') => topCard({ name, own: false, headline: 'Chief of Vik Bank', actions });
  const maria = 'Maria Garcia | LinkedIn';

  it.each([
    ['maria-jose-garcia-lopez', ''],
    ['maria-jose-garcia-lopez-1a2', ''],
    ['maria-garcia-mba', ''],
    ['maria-garcia-22', invite('maria-garcia-11')],
    ['maria-garcia', invite('maria-garcia-11')],
  ])('lends nothing to %s, who may be somebody else %s', (slug, actions) => {
    expect(at(card('Maria Garcia', actions), slug, maria)).toEqual({ handles: [{ channel: 'linkedin', value: slug }] });
    // Nor before the card is drawn.
    if (!actions) expect(at(lines('Loading'), slug, maria)?.name).toBeUndefined();
  });

  it.each([
    ['maria-garcia', ''],
    ['maria-garcia-1a2', ''],
    ['mariagarcia', ''],
    ['maria-jose-garcia-lopez', invite('maria-jose-garcia-lopez')],
    ['seacaptain', invite('seacaptain')],
    ['maria-garcia-mba', invite('maria-garcia-mba')],
  ])('is of %s, whom it spells or invites %s', (slug, actions) => {
    expect(at(card('Maria Garcia', actions), slug, maria)).toMatchObject({
      name: 'Maria Garcia',
      headline: 'Chief of Vik Bank',
    });
  });

  const section = (slug: string, urn = URN) =>
    `<section componentkey="com.linkedin.sdui.profile.card.ref${urn}Experience"><h2>Experience</h2><div data-testid="profile_ExperienceTopLevelSection_${slug}"></div></section>`;

  it('is of whom the sections with its own id are', () => {
    const slug = 'maria-jose-garcia-lopez';
    expect(at(card('Maria Garcia') + section(slug), slug, maria)?.name).toBe('Maria Garcia');
    expect(at(card('Maria Garcia') + section('zo%C3%AB_x'), 'zoë_x', maria)?.name).toBe('Maria Garcia');
    for (const other of [
      section(slug, OTHER_URN),
      section('maria-garcia-9'),
      section(slug) + section('maria-garcia-9'),
    ])
      expect(at(card('Maria Garcia') + other, slug, maria)?.name).toBeUndefined();
    expect(at(card('Maria Garcia') + section('maria-garcia-9'), 'maria-garcia-22', maria)?.name).toBeUndefined();
  });

  it('is not tied by the invitations of a rail', () => {
    expect(at(topCard({ own: false, keyed: false }) + rail())?.name).toBe('Mira Solberg');
    expect(
      at(topCard({ own: false, name: 'Ann Lee' }) + rail(), 'jon-vik', 'Ann Lee | LinkedIn')?.name,
    ).toBeUndefined();
  });
});
