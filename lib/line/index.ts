// What a typed line says: every kind of token, found by its file, read from the words that are kept as they were typed.
import { peopleIn } from './person';
import { cuesIn } from './read/kind-cues';
import { type Language, type Lexicon, lexiconOf } from './read/lexicon';
import { quotedIn } from './read/quoted';
import { storiesIn } from './read/story';
import { typed } from './read/typed';
import type { Asked, Meaning, Parsed, Token, TokenKind } from './token';
import { whensIn } from './when';
import { hereAt } from './when/here';

const found = import.meta.glob<{ default: TokenKind }>(['./*.ts', '!./index.ts', '!./token.ts'], { eager: true });

/** Every kind of token. */
export const tokenKinds: readonly TokenKind[] = Object.values(found).map((file) => file.default);

/** What nothing is understood of is a note of now. */
const PLAIN = 'note';

export interface Understood {
  tokens: readonly Token[];
  meaning: Partial<Meaning> & Pick<Meaning, 'kind' | 'people' | 'tags'>;
}

function parse(text: string, { now, zone, lexicon, people }: Asked): Parsed {
  const named = peopleIn(text, people);
  const line = typed(text, named, lexicon);
  const stories = storiesIn(line);
  return {
    ...line,
    named,
    stories,
    whens: whensIn(line, hereAt(now, zone), stories),
    cues: [...cuesIn(line.read), ...quotedIn(line)],
  };
}

/** By path; each is made once. */
const made = new Map<string, Promise<Lexicon | undefined>>();
const languages = import.meta.glob<Language>('./languages/*.ts', { import: 'default' });

/** What a language other than English is read by; undefined where there is none for it. `language`: BCP 47. */
export function lexiconFor(language: string): Promise<Lexicon | undefined> {
  const path = `./languages/${language.split('-')[0]}.ts`;
  const lexicon = made.get(path) ?? Promise.resolve(languages[path]?.()).then((words) => words && lexiconOf(words));
  made.set(path, lexicon);
  return lexicon;
}

const idOf = (of: string, words: string): string => `${of}:${words.toLowerCase().replace(/\s+/g, ' ')}`;

function tokensIn(text: string, asked: Asked): Token[] {
  const line = parse(text, asked);
  return tokenKinds
    .flatMap(({ of, read }) =>
      read(line, asked).map((token) => ({ of, id: idOf(of, text.slice(token.from, token.to)), ...token })),
    )
    .sort((a, b) => a.from - b.from);
}

/** The words of a token that was taken away say nothing; the others stay where they are. */
const without = (text: string, { from, to }: Token): string =>
  text.slice(0, from) + text.slice(from, to).replace(/\S/g, '_') + text.slice(to);

/**
 * `taken`: ids of tokens the rep took away; their words are words again, and the line is read anew without them. The
 * kind is taken away by itself: what it was read from may be a day as well.
 */
export function understand(text: string, asked: Asked, taken: ReadonlySet<string> = new Set()): Understood {
  let words = text;
  let tokens = tokensIn(words, asked);
  for (let next = taken.size; next > 0; next -= 1) {
    const gone = tokens.find(({ of, id }) => of !== 'kind' && taken.has(id));
    if (!gone) break;
    words = without(words, gone);
    tokens = tokensIn(words, asked);
  }
  const left = tokens.filter(({ id }) => !taken.has(id));
  return { tokens: left, meaning: meaningOf(left) };
}

function meaningOf(tokens: readonly Token[]): Understood['meaning'] {
  const means = tokens.map((token) => token.means);
  return {
    kind: PLAIN,
    ...Object.assign({}, ...means),
    people: means.flatMap(({ people = [] }) => people),
    tags: [...new Set(means.flatMap(({ tags = [] }) => tags))],
  };
}
