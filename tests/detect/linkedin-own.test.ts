// @vitest-environment happy-dom
// The rep's own profile, before anything is known of the rep: what the bar on top says.
import { expect, it } from 'vitest';
import { lines, personOn, profile, topCard } from './linkedin-pages';

const card = topCard({ name: 'Robin Poe', slug: 'robin-poe-77' });
const main = `<main>${card}</main>`;
const page = (bar: string) =>
  `<!doctype html><html><head><title>Robin Poe | LinkedIn</title></head><body>${bar}</body></html>`;
const on = (html: string) => personOn(html, '/in/robin-poe-77/');

it.each(['Robin Poe', 'Foto de Robin Poe', 'Photo of Robin Poe', 'Robin Poe, profile'])(
  'a photo called "%s" makes it the rep’s',
  (alt) => expect(on(profile(card, 'Robin Poe | LinkedIn', alt))).toBeUndefined(),
);

it.each(['Ann Lee', 'Robin', 'Poe', 'Robin Poeman', 'Foto de Ann Lee', ''])('a photo called "%s" does not', (alt) =>
  expect(on(profile(card, 'Robin Poe | LinkedIn', alt))?.name).toBe('Robin Poe'),
);

const nav = (inside: string) => `<nav>${inside}</nav>`;
const me = '<a href="https://www.linkedin.com/in/robin-poe-77/">Me</a>';
const photo = '<img alt="Robin Poe">';

it.each([
  ['in a header', `<header>${nav(me)}</header>${main}`],
  ['in no header', `<div>${nav(me)}</div>${main}`],
  ['with nothing but the photo', `<div>${nav(photo)}</div>${main}`],
  ['behind the page', `${main}<div>${nav(me)}</div>`],
])('a bar %s makes it the rep’s', (_, bar) => expect(on(page(bar))).toBeUndefined());

it.each([
  ['inside the page', `<main>${nav(me + photo)}${card}</main>`],
  ['below it', `${main}<footer>${nav(me)}</footer>`],
  ['beside it', `${main}<aside>${nav(me)}</aside>`],
  ['behind the bar itself', `<div>${nav(lines('Home'))}</div>${main}<div>${nav(me + photo)}</div>`],
  ['that leads to several people', `<div>${nav(`${me}<a href="/in/jon-vik/">Jon</a>`)}</div>${main}`],
])('a bar %s does not', (_, bar) => expect(on(page(bar))?.name).toBe('Robin Poe'));
