// Invented people, one after the other, for pages of which only the shape is known.

export interface Invented {
  name: string;
  email: string;
  slug: string;
}

const FIRST =
  'Ada Bela Cleo Dario Edda Falk Greta Hugo Ines Jonas Kaja Lino Maren Nuno Olga Pavel Runa Silas Tilda Ugo Vera Wim'.split(
    ' ',
  );
const LAST =
  'Alder Birch Cedar Dogwood Elm Fir Ginkgo Hazel Ivy Juniper Kauri Larch Maple Nutmeg Oak Poplar Rowan Spruce Tamarack'.split(
    ' ',
  );

const invented = (first: string, last: string): Invented => ({
  name: `${first} ${last}`,
  email: `${first}.${last}@${last}.example`.toLowerCase(),
  slug: `${first}-${last}`.toLowerCase(),
});

/** The person a fixture is about; the others never have this name. */
export const MEANT = invented('Nadia', 'Orchard');

/** Somebody for each number from 0; nobody twice below 400. */
export const somebody = (number: number): Invented =>
  invented(
    FIRST[number % FIRST.length] as string,
    LAST[(number + Math.floor(number / FIRST.length)) % LAST.length] as string,
  );
