// Notes to read: newest first, each as it was typed, and nothing in them acts.
import 'temporal-polyfill/global';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import notesMd from '@/lib/formats/notes-md';
import { contextOf } from '@/lib/formats/text/context';
import { code, inline } from '@/lib/formats/text/markdown';
import type { Archive } from '@/lib/model/archive';
import { anyText, archiveOf, contactOf, factOf, HARD_TEXT, handleOf, hardArchive, idOf } from './archives';
import { written } from './written';

const write = (archive: Archive) => written(notesMd, archive);

/** What a Markdown reader takes as text with marks: neither code blocks nor code spans nor escaped characters. */
const active = (text: string) =>
  text
    .split('\n')
    .filter((line) => !line.startsWith('    '))
    .map((line) => line.replace(/\\[\p{P}\p{S}]|(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/gu, ''))
    .join('\n');

/** Lines that only look like code: below a paragraph or a list four spaces mean nothing. */
const falseCode = (text: string) => {
  let above = '';
  return text.split('\n').filter((line) => {
    if (line.startsWith('    ')) return !above.startsWith('#');
    if (line.trim()) above = line;
    return false;
  });
};

describe('notes to read', () => {
  it('say what is known beyond the card, jobs, and which addresses are no longer in use', () => {
    const dana = contactOf(1, {
      name: 'Dana',
      kinds: ['customer', 'ally'],
      trust: 4,
      custom: '# Birthday: 3 May\n- *none*',
      employments: [{ id: 'one', organisation: 'Orbit', title: 'Buyer', to: '2026-01-31', clock: 'x' }],
      handles: [{ ...handleOf('email', 'dana@home.example'), deadOn: '2026-02-28' }],
    });
    const text = write(archiveOf({ contacts: [dana] }));
    expect(text).toMatch(/^- They are: customer, ally$/m);
    expect(text).toMatch(/^- Trust, 1 to 5: 4$/m);
    expect(text).toMatch(/^- Job: Buyer, Orbit \\?\(until 2026\\?-01\\?-31\\?\)$/m);
    expect(text).toMatch(/dana@home\.example.*\(no longer in use since 2026\\?-02\\?-28\)$/m);
    expect(active(text)).not.toMatch(/\*none\*/);
  });

  it('003-09: tell a new colleague what it did for them, and which questions were answered', () => {
    const insight = (n: number, fields: object) =>
      factOf(n, [idOf(1)], { kind: 'insight', at: '2026-02-20', ...fields });
    const text = write(
      archiveOf({
        contacts: [contactOf(1, { name: 'Dana Whitfield' })],
        journal: [
          insight(1, { about: 'value', note: 'Nobody stayed late that week', verbatim: true }),
          insight(2, { about: 'question', note: 'Do lids come apart', answered: true }),
        ],
      }),
    );
    for (const words of ['Nobody stayed late that week', 'what it did for them', 'Do lids come apart', 'answered'])
      expect(text).toContain(words);
  });

  it('has a heading for each person and the newest entry first', () => {
    const archive = archiveOf({
      contacts: [
        contactOf(1, {
          name: 'Dana Whitfield',
          title: 'Buyer',
          organisation: 'Orbit',
          note: 'Likes tea',
          handles: [handleOf('email', 'dana@home.example')],
        }),
        contactOf(2, { name: 'Abel' }),
      ],
      journal: [
        factOf(1, [idOf(1)], { note: 'Older', at: '2026-01-10' }),
        factOf(2, [idOf(1)], { note: 'Newer\nof two lines', at: '2026-02-11T10:15+01:00' }),
      ],
    });
    expect(write(archive)).toBe(`# Notes

2 people, written 2026-03-02 09:00 UTC. Newest entries first; each note stands as it was typed.

## \u2068Abel\u2069

- Stage: ${contextOf(archive).ladderOf('seven')?.ground}

## \u2068Dana Whitfield\u2069

- Work: Buyer, Orbit
- Stage: ${contextOf(archive).ladderOf('seven')?.ground}
- E-mail: \`dana@home.example\`

### On the card

    Likes tea

### 2026-02-11 10:15 Call

    Newer
    of two lines

### 2026-01-10 Call

    Older
`);
  });

  it('keeps every line of a note and lets none of them act', () => {
    const text = write(hardArchive());
    for (const line of HARD_TEXT.split('\n')) if (line.trim()) expect(text).toContain(`    ${line}`);
    expect(falseCode(text)).toEqual([]);
    expect(active(text)).not.toMatch(/https?:|www\.|javascript:|@|<|!\[|\]\(/);
    expect(active(text).match(/^#+ /gm)).toHaveLength(1 + 4 + 1 + 7);
  });

  it('lets no name, title or tag act either', () => {
    fc.assert(
      fc.property(anyText, (hostile) => {
        const contact = contactOf(1, {
          name: hostile,
          title: hostile,
          organisation: hostile,
          headline: hostile,
          tags: [hostile],
          handles: [handleOf('other', hostile || 'x')],
        });
        const text = active(write(archiveOf({ contacts: [contact] })));
        expect(text).not.toMatch(/@|<|:\/\/|\[/);
        expect(text.match(/^#/gm)).toHaveLength(2);
      }),
    );
  });

  it('closes what a name opens: a right-to-left override ends inside it', () => {
    const text = write(archiveOf({ contacts: [contactOf(1, { name: 'a\u202e\u2069b' })] }));
    expect(text).toContain('## \u2068ab\u2069\n');
  });

  it('writes plain names plainly', () => {
    expect(inline('Dana Whitfield (Orbit)')).toBe('Dana Whitfield (Orbit)');
    expect(inline('a_b*c')).toBe('a\\_b\\*c');
    expect(inline('Orbit.example')).toBe('`Orbit.example`');
    expect(code('a`b')).toBe('`` a`b ``');
  });
});
