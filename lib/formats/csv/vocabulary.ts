// The words of which the names of columns are made, language by language: data of lib/formats/csv/words, collected.
import type { TableField } from '@/lib/formats/format';

/** Letters that are no letter with a mark. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};

/** Lower case, no accents, words with one space between: `E-Mail (geschäftlich)` is `e mail geschaftlich`. */
export const bare = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßłøđðþæœı]/g, (letter) => PLAIN[letter] ?? letter)
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();

/** Words and whole names, compared as `bare` gives them. */
export interface Vocabulary {
  /** What an address of each kind is called. */
  mail?: readonly string[];
  phone?: readonly string[];
  /** Street, city and the like: parts of an address on a letter. */
  address?: readonly string[];
  web?: readonly string[];
  /** Whose it is. */
  work?: readonly string[];
  home?: readonly string[];
  /** Beside these words, which say nothing. */
  filler?: readonly string[];
  /** Whole names of columns. */
  exact?: Partial<Record<TableField | 'nothing', readonly string[]>>;
}

const found = import.meta.glob<{ default: Vocabulary }>('./words/*.ts', { eager: true });
const all = Object.values(found).map((file) => file.default);

type Kind = Exclude<keyof Vocabulary, 'exact'>;

const wordsOf = (kind: Kind): ReadonlySet<string> => new Set(all.flatMap((one) => one[kind] ?? []).map(bare));

export const WORDS: Readonly<Record<Kind, ReadonlySet<string>>> = {
  mail: wordsOf('mail'),
  phone: wordsOf('phone'),
  address: wordsOf('address'),
  web: wordsOf('web'),
  work: wordsOf('work'),
  home: wordsOf('home'),
  filler: wordsOf('filler'),
};

/** Of two languages that mean different things by one name the first counts. */
export const EXACT: ReadonlyMap<string, TableField | 'nothing'> = new Map(
  all
    .flatMap(({ exact = {} }) =>
      Object.entries(exact).flatMap(([field, names]) =>
        names.map((name) => [bare(name), field as TableField | 'nothing'] as const),
      ),
    )
    .reverse(),
);
