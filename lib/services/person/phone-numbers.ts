// One phone number in whatever form it is written: from abroad, as it is dialled at home, with any signs between.
import type { CountryCode } from 'libphonenumber-js/min/es6';
import type { World } from '@/lib/model/world';

/** What of a number can be compared with another. Each with its extension, where it has one. */
interface Forms {
  /** E.164, where the number itself says its country. */
  sure: string[];
  /** E.164 as it would be dialled where the rep lives, for one that says no country. */
  likely: string[];
  /** Its digits within its country; more than one where the first may stand for nothing but a call out of town. */
  home: string[];
}

export interface PhoneNumbers {
  isOne(a: string, b: string): boolean;
  /** Texts under which a number is remembered: `recall` of the same number, however written, has one of them. */
  remember(value: string): string[];
  recall(value: string): string[];
}

/** A shorter one says too little without its country. */
const TELLING = 7;
/** So long are numbers at home that begin with a digit for calls out of town: Russia's 8, the 1 of North America. */
const WITH_TRUNK = /^[81](?=\d{10}$)/;
const EXTENSION = /(?:ext(?:ension)?|x|#|;ext=)\.?\s*(\d{1,6})\s*$/i;

const meet = (a: readonly string[], b: readonly string[]): boolean => a.some((form) => b.includes(form));

function homeForms(digits: string, extension: string): string[] {
  const bare = digits.replace(/^0+/, '');
  const all = new Set([bare, bare.replace(WITH_TRUNK, '')]);
  return [...all].filter((form) => form.length >= TELLING).map((form) => form + extension);
}

/** The plans of the world's numbers come in only where numbers are compared. */
export async function loadPhoneNumbers({ region }: Pick<World, 'region'>): Promise<PhoneNumbers> {
  const { isSupportedCountry, parsePhoneNumberFromString } = await import('libphonenumber-js/min/es6');
  const here = region?.();
  const country = here && isSupportedCountry(here) ? (here satisfies CountryCode) : undefined;
  const formsOf = (value: string): Forms => {
    const text = value
      .normalize('NFKC')
      .trim()
      .replace(/^(?:tel:)?\s*00(?=\s*[1-9])/i, '+');
    const [, ext] = text.match(EXTENSION) ?? [];
    const extension = ext ? `;ext=${ext}` : '';
    const read = parsePhoneNumberFromString(text, country);
    if (read && /^(?:tel:)?\s*\(?\+/i.test(text))
      return { sure: [read.number + extension], likely: [], home: homeForms(read.nationalNumber, extension) };
    const digits = text.replace(EXTENSION, '').replace(/\D/g, '');
    const home = homeForms(digits, extension);
    if (!read?.isValid()) return { sure: [], likely: [], home };
    return {
      sure: [],
      likely: [read.number + extension],
      home: [...new Set([...home, ...homeForms(read.nationalNumber, extension)])],
    };
  };
  return {
    isOne: (one, other) => {
      const [a, b] = [formsOf(one), formsOf(other)];
      if (a.sure.length > 0 && b.sure.length > 0) return meet(a.sure, b.sure);
      return meet([...a.sure, ...a.likely], [...b.sure, ...b.likely]) || meet(a.home, b.home);
    },
    remember: (value) => {
      const { sure, likely, home } = formsOf(value);
      const kind = sure.length > 0 ? 'abroad' : 'home';
      return [...[...sure, ...likely].map((form) => `tel ${form}`), ...home.map((form) => `tel ${kind} ${form}`)];
    },
    // Two that both say their country are one only where they say the same.
    recall: (value) => {
      const { sure, likely, home } = formsOf(value);
      const kinds = sure.length > 0 ? ['home'] : ['home', 'abroad'];
      return [
        ...[...sure, ...likely].map((form) => `tel ${form}`),
        ...kinds.flatMap((kind) => home.map((form) => `tel ${kind} ${form}`)),
      ];
    },
  };
}
