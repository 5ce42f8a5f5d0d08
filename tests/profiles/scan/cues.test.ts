// Hints in notes: what must be held back in four languages, and ordinary notes, of which hardly any is.
import { describe, expect, it } from 'vitest';
import { FLAGS, type Flag } from '@/lib/profiles/scan/cue';
import { flagsIn } from '@/lib/profiles/scan/cues';
import { ORDINARY_NOTES } from './ordinary-notes';

const flags = (text: string): Flag[] => flagsIn(text).map(({ flag }) => flag);

/** Each line one note. */
const HELD: Record<Flag, string> = {
  health: `She was diagnosed with cancer in May
She takes antidepressants
He is HIV positive
Back from knee surgery, walks with a stick
Her son is seriously ill
On sick leave until June
He had a stroke last year
Pregnant, due in August
Nimmt Antidepressiva
Hat Krebs
Nach der Operation wieder da
Ist seit Mai krankgeschrieben, Burnout
Ihr Mann hatte einen Herzinfarkt
Elle est enceinte
Il est séropositif
En arrêt maladie depuis mars
Son mari a un cancer
Está embarazada
De baja por depresión
Le operan de la rodilla, está en el hospital`,
  religion: `Goes to church on Sundays
He is Jewish and keeps the Sabbath
She fasts in Ramadan
Practising Catholic
Betet fünfmal am Tag, Muslim
Geht jeden Sonntag in die Kirche
Elle porte le voile, musulmane pratiquante
Il est juif
Es católica, va a la iglesia`,
  union: `Shop steward of the union
Was on strike last week
Sitzt im Betriebsrat
Ist in der Gewerkschaft
Délégué syndical à la CGT
Es del sindicato, estuvo en huelga`,
  politics: `Voted for the mayor
Member of the Labour Party
Runs for council next year
Er ist in der SPD, kandidiert für den Stadtrat
Wählt die Grünen, Parteimitglied
Militant du parti socialiste
Vota al PSOE, milita desde joven`,
  'sex-life': `Going through a divorce
He is dating a colleague
She is gay, married to Anna
Having an affair with her boss
Lässt sich scheiden
Er ist schwul
Hat eine Affäre
En plein divorce
Elle sort avec un collègue
Se divorcia, pelean por la custodia`,
  ethnicity: `Of Turkish origin
Came as a refugee
Is of Iranian descent
Türkischer Herkunft
Hat Migrationshintergrund
D'origine algérienne
De origen marroquí
Es inmigrante`,
  crime: `Was arrested for drunk driving
Has a criminal record
Convicted of fraud
Ist vorbestraft
Gegen ihn wird ermittelt, die Staatsanwaltschaft war da
Il a fait de la prison
Tiene antecedentes penales`,
  pay: `Earns 80,000 a year
Her salary went up
He is deep in debt
Verdient 5.000 im Monat
Hat nach mehr Gehalt gefragt
Son salaire est de 3 000 euros
Su sueldo es bajo, gana 1.500`,
  confidential: `They pay 3,200 a month
Asked for a discount on the renewal
Brought competitor intel
Our margin is thin here
The roadmap says version 5 in March
Renewal at 48,000 EUR
Quoted 12.50 a piece
Keep this to yourself, they are being acquired
Their budget is 200,000
Price 4.20 per unit
The forecast for Q3 is lower
Will Rabatt
Zahlt 3.200 im Monat
Bitte vertraulich behandeln
Umsatz von 2 Millionen
Ils paient 3 200 euros par mois
Demande une remise
Pagan 3.200 euros al mes
Quiere un descuento`,
};

const lines = (text: string): string[] => text.split('\n');
const all = FLAGS.flatMap((flag) => lines(HELD[flag]).map((note) => [flag, note] as const));

describe('a note is held back', () => {
  it.each(all)('for %s: %s', (flag, note) => expect(flags(note)).toContain(flag));

  it('whatever its case and accents', () => {
    for (const note of ['HIV POSITIVE', 'hiv positive', 'elle est seropositive', 'Elle est SÉROPOSITIVE'])
      expect([note, flags(note)]).toEqual([note, ['health']]);
  });

  it('with the word that does it', () =>
    expect(flagsIn('Back after surgery, wants a discount')).toEqual([
      { flag: 'health', word: 'after' },
      { flag: 'confidential', word: 'discount' },
    ]));
});

it('of 200 ordinary notes at most one in twenty is', () => {
  expect(ORDINARY_NOTES.length).toBeGreaterThanOrEqual(200);
  expect(new Set(ORDINARY_NOTES).size).toBe(ORDINARY_NOTES.length);
  const wrong = ORDINARY_NOTES.filter((note) => flags(note).length > 0);
  console.log(`Hints: ${wrong.length} of ${ORDINARY_NOTES.length} ordinary notes held back. ${wrong.join(' | ')}`);
  expect(wrong.length).toBeLessThanOrEqual(ORDINARY_NOTES.length / 20);
});

it.each(['Christiane, the operator, walks the prize aisle', 'Likes tea, has two dogs, loves the dock door'])(
  'words that only begin alike hint at nothing: %s',
  (note) => expect(flags(note)).toEqual([]),
);
