// @vitest-environment happy-dom
// The rules of whose a contact is that are kept by what a screen says; the others are in ownership-rules.test.ts.
import 'temporal-polyfill/global';
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it } from 'vitest';
import exportPage from '@/entrypoints/notebook/pages/export';
import rightsPage from '@/entrypoints/notebook/pages/rights';
import { CareLine } from '@/entrypoints/person/care-line';
import { NOTICE, readmeText } from '@/lib/package/readme';
import { previewExport } from '@/lib/services/export/preview';
import { filledStore, must } from '../services/notebook';
import { soon } from '../soon';
import { COUNTS, DATA, SCREENS } from './ownership-rules';

afterEach(() => {
  render(null, document.body);
  document.body.innerHTML = '';
});

async function drawn(what: ComponentChild): Promise<HTMLElement> {
  const home = document.body.appendChild(document.createElement('div'));
  await act(() => render(what, home));
  return home;
}

const page = async ({ Page }: typeof rightsPage | typeof exportPage) =>
  drawn(<Page store={await filledStore()} query={new URLSearchParams()} rest="" />);

/** Where each of them stands in a text, in their order. */
const placesOf = (text: string, words: readonly string[]): number[] => words.map((word) => text.indexOf(word));

const PROOFS: Record<keyof typeof SCREENS, () => Promise<void>> = {
  N4: async () => {
    const lines = {
      'She had a heart attack in May': /^About health: keep it only if they would be fine reading it\.$/,
      'He goes to church every Sunday': /^About .+: keep it only if/,
      'Sent the offer, she likes rowing': /^$/,
    };
    for (const [text, said] of Object.entries(lines)) {
      const home = await drawn(<CareLine text={text} />);
      await soon(() => expect(home.textContent, text).toMatch(said));
      expect(home.querySelectorAll('p').length).toBeLessThan(2);
    }
  },

  R5: async () => {
    const home = await page(rightsPage);
    const words = [...home.querySelectorAll('textarea')].find(({ value }) => /notes/.test(value));
    for (const said of [
      'notes',
      'how to reach you',
      'nobody else',
      'I learned of you from',
      'delete',
      'object',
      'complain',
    ])
      expect(words?.value).toContain(said);
    expect(words?.readOnly).toBe(false);
    expect([...home.querySelectorAll('button')].map(({ textContent }) => textContent)).toContain('Copy');
  },

  E4: async () => {
    expect((await page(exportPage)).textContent).toContain(NOTICE);
    const preview = must(await previewExport(await filledStore(), 'linkedin-defensible'));
    expect(readmeText(preview, []).replaceAll(/\s+/g, ' ')).toContain(NOTICE);
    for (const said of [/employer’s/, /LinkedIn/, /break a contract/, /not(hing here is)? legal advice/, /lawyer/])
      expect(NOTICE).toMatch(said);
  },

  E5: async () => {
    const home = await page(rightsPage);
    const steps = [...home.querySelectorAll('ol li')].map(({ textContent }) => textContent ?? '').join('\n');
    const order = placesOf(steps, ['legal hold', 'Hand-over to the employer', 'your lawyer', 'erase', 'LinkedIn only']);
    expect(order).not.toContain(-1);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(home.querySelector('a[href="#/export"]')).not.toBeNull();
  },
};

it.each(Object.keys(SCREENS) as (keyof typeof SCREENS)[])('%s', async (rule) => {
  expect(SCREENS[rule]).toMatch(/^[A-Z].*\.$/);
  expect.hasAssertions();
  await PROOFS[rule]();
});

it('no number is left out', () => {
  const numbers = Object.entries(COUNTS).flatMap(([letter, count]) =>
    Array.from({ length: count }, (_, i) => `${letter}${i + 1}`),
  );
  expect(Object.keys({ ...DATA, ...SCREENS }).toSorted()).toEqual(numbers.toSorted());
});
