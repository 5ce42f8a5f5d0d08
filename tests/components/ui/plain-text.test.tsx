// Whatever letters that turn text stand in a name or a note, none of them reaches beyond its own text on a screen.
// @vitest-environment happy-dom
import fc from 'fast-check';
import { render } from 'preact';
import { expect, test } from 'vitest';
import '@/components/ui/plain-text';
import { plainText } from '@/lib/model/plain-text';

const TURNS = /[\u202a-\u202e\u2066-\u2069]/;
const turning = fc.constantFrom(
  ...'\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069',
  'a',
  'ب',
  '👩‍💻',
  'ل\u200cم',
  '.exe',
);
const text = fc.array(turning, { maxLength: 12 }).map((parts) => parts.join(''));

const bare = (shown: string) => shown.replace(/[\u202a-\u202e\u2066-\u2069]/g, '');

function Deep({ said }: { said: string }) {
  return (
    <section title={said} aria-label={said}>
      {said}
      <p>
        <bdi>{said}</bdi> and {[said, <b key="b">{said}</b>]}
      </p>
      <input value={said} placeholder={said} />
      <select>
        <option label={said}>{said}</option>
      </select>
    </section>
  );
}

test('shows every other letter, and none that turns what is around it', () => {
  fc.assert(
    fc.property(text, (said) => {
      const shown = plainText(said);
      expect(shown).not.toMatch(TURNS);
      expect(shown).toBe(bare(said));
    }),
  );
});

test('whatever is drawn, in text and in what is read aloud; a field that is edited keeps what was typed', () => {
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 3 }), (all) => {
      const root = document.createElement('div');
      // Drawn again over itself, as a screen is when a name changes.
      for (const said of all) render(<Deep said={said} />, root);
      const said = all.at(-1) ?? '';
      const spoken = [...root.querySelectorAll('*')].flatMap((node) =>
        ['title', 'aria-label', 'placeholder', 'label'].map((name) => node.getAttribute(name) ?? ''),
      );
      for (const shown of [root.textContent ?? '', ...spoken]) expect(shown).not.toMatch(TURNS);
      expect(root.querySelector('input')?.value).toBe(said);
    }),
  );
});
