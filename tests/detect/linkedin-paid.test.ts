// @vitest-environment happy-dom
// Sales Navigator and Recruiter: of several people on a page the one is named to whom the address leads, with nothing of
// the others.
import { describe, expect, it } from 'vitest';
import { handleOf, personOn } from './linkedin-pages';

const ID = 'ACwAABiT5U7q1L6oknxmUDokDvjizLaginReSDI';
const OTHER = 'ACwAABHOzHisWASwXAi0YAy4ZBC8aBTAbBjEcBw';
const lead = (main: string, title = 'Sales Navigator') =>
  personOn(
    `<!doctype html><html><head><title>${title}</title></head><body><main>${main}</main></body></html>`,
    `/sales/lead/${ID},NAME_SEARCH,aB3x`,
  );

const connections = (id: string) => `<a href="/sales/search/people/list/shared-connections/${id},aB3x">2</a>`;
const heading = (name: string, tag = 'h1') => `<${tag} data-anonymize="person-name">${name}</${tag}>`;
const ROLE = '<span data-anonymize="job-title">CFO</span> <span data-anonymize="company-name">Vik Bank</span>';
const own = (name = 'Mira Solberg') =>
  `<div>${heading(name)}<span data-anonymize="headline">Purchasing</span>${connections(ID)}</div>`;

/** Other leads beside the card: with a link around the name, with one beside it, with none. */
const others = {
  around: `<div><h2>Similar</h2><div><a href="/sales/lead/${OTHER},x">${heading('Oda Berg', 'span')}</a>${ROLE}<a href="/in/oda-berg/">LinkedIn</a></div></div>`,
  beside: `<div><h3>Similar</h3><div>${heading('Oda Berg', 'span')}${ROLE}<a href="/sales/lead/${OTHER},x">View</a><a href="/in/oda-berg/">LinkedIn</a></div></div>`,
  none: `<div><h2>Similar</h2><div>${heading('Oda Berg', 'span')}${ROLE}<a href="/in/oda-berg/">LinkedIn</a></div></div>`,
  untitled: `<div>${heading('Oda Berg', 'span')}${ROLE}<a href="/in/oda-berg/">LinkedIn</a></div>`,
};
const titles = ['Sales Navigator', 'Sales Navigator Lead Page', 'Mira Solberg | Sales Navigator'];
const cases = Object.entries(others).flatMap(([kind, other]) => titles.map((title) => [kind, title, other] as const));

describe('a lead without a frame of its own', () => {
  it.each(cases)('is not taken for others, link %s, title %s', (_, title, other) => {
    for (const main of [own() + other, other + own(), `<section>${other}${own()}</section>`]) {
      const person = lead(main, title);
      expect(person).toMatchObject({ name: 'Mira Solberg', headline: 'Purchasing' });
      expect([person?.title, person?.organisation, handleOf(person, 'linkedin')]).toEqual([
        undefined,
        undefined,
        undefined,
      ]);
    }
  });

  it('has no former job for its present one', () => {
    const former = `<div><h2>Experience</h2><div>${ROLE}</div></div>`;
    expect(lead(own() + former)).toMatchObject({ name: 'Mira Solberg' });
    expect(lead(own() + former)?.organisation).toBeUndefined();
    expect(lead(own().replace('Purchasing</span>', `Purchasing</span>${ROLE}`) + former)?.organisation).toBe(
      'Vik Bank',
    );
  });

  it('is nobody whom the page names where its own name is hidden', () => {
    for (const other of Object.values(others))
      for (const main of [own('LinkedIn Member') + other, other + own('LinkedIn Member')])
        expect(lead(main)?.name).toBeUndefined();
  });

  it('is nobody where nothing leads to it', () => {
    for (const main of [others.around, others.beside, heading('Mira Solberg') + connections(OTHER) + others.none])
      expect(lead(main)?.name).toBeUndefined();
    // Side by side without a box around either, it is not known whose the link is.
    expect(
      lead(`${heading('Oda Berg')}${connections(OTHER)}${heading('Mira Solberg')}${connections(ID)}`)?.name,
    ).toBeUndefined();
  });

  it('may be called by the first name further down', () => {
    expect(lead(`${heading('Mira Solberg')}<p>About ${heading('Mira', 'span')}</p>${connections(ID)}`)?.name).toBe(
      'Mira Solberg',
    );
  });
});

describe('a candidate', () => {
  const [id, other] = ['AEMAABiT5U7q1L6oknxmUDokDvjizLaginReSDI', 'AEMAABHOzHisWASwXAi0YAy4ZBC8aBTAbBjEcBw'];
  const lockup = (name: string, whose: string) =>
    `<section><span data-test-row-lockup-full-name><a href="/talent/profile/${whose}">${name}</a></span></section>`;
  const on = (inside: string) =>
    personOn(
      `<!doctype html><html><head><title>Project</title></head><body><div id="profile-container">${inside}</div></body></html>`,
      `/talent/profile/${id}`,
    );
  const link = (slug: string) => `<a href="https://www.linkedin.com/in/${slug}">Public</a>`;
  const mira = lockup('Mira Solberg', id);
  const oda = `<div><h3>Similar</h3>${lockup('Oda Berg', other)}${link('oda-berg')}</div>`;

  it('is the one whose link the address has, wherever others stand', () => {
    for (const inside of [mira + oda, oda + mira, lockup('Oda Berg', other) + mira])
      expect(on(inside)?.name).toBe('Mira Solberg');
    for (const inside of [oda, lockup('Oda Berg', other)]) expect(on(inside)?.name).toBeUndefined();
  });

  it('has the public address that stands beside the name, never that of who recommends them', () => {
    expect(handleOf(on(mira + link('mira-solberg-4711')), 'linkedin')).toBe('mira-solberg-4711');
    expect(handleOf(on(`<div>${mira}${link('mira-solberg-4711')}</div>${oda}`), 'linkedin')).toBe('mira-solberg-4711');
    for (const tag of ['h2', 'h3'])
      expect(
        handleOf(on(`${mira}<section><${tag}>Recommendations</${tag}>${link('oda-berg')}</section>`), 'linkedin'),
      ).toBeUndefined();
    expect(handleOf(on(mira + oda), 'linkedin')).toBeUndefined();
  });
});
