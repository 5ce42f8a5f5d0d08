// What the columns of a table most likely hold: by their names in English, German, French and Spanish, then by what stands in them.

import type { TableField } from '@/lib/formats/format';
import { isEmail } from '@/lib/model/person/handle';
import { webIn } from './address';

/** Lower case, no accents, words with one space between: `E-Mail (geschäftlich)` is `e mail geschaftlich`. */
export const bare = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();

/** Tried in this order; the first that fits counts. */
const NAMES: readonly (readonly [TableField | null, RegExp])[] = [
  [null, /\b(fax|telefax|id|uid|owner|type|status|phonetic|yomi)\b|\b(opt|subscri|newsletter|bounce)/],
  ['linkedin', /linked ?in/],
  ['e-mail', /\be? ?mail(?!ing)|\bcorreo|\bcourriel/],
  ['phone', /\b(tele(f|ph)on|phone|tel\b|mobile?\b|handy|cell|movil|celular|portable\b|festnetz|rufnummer)/],
  ['first-name', /^(first|given|fore) ?name$|^(contact )?first name$|^vorname$|^prenom$|^(primer )?nombre de pila$/],
  ['last-name', /^(last|family|sur) ?name$|^(nach|familien|zu)name$|^nom de famille$|^(primer )?apellidos?$/],
  [
    'name',
    /^(full|contact|display|vollstandiger|client|customer)? ?names?$|^(nom complet|nombre completo|nom|nombre)$/,
  ],
  ['name', /^(contact|person|kontakt|ansprechpartner|anzeigename|contacto|persona|interlocuteur)$/],
  [
    'organisation',
    /^(company|account|organi[sz]ation|employer|business)( name)?$|^(firma|firmenname|unternehmen|arbeitgeber)$/,
  ],
  ['organisation', /^(organisation|entreprise|societe|employeur|empresa|compania|organizacion)$/],
  [
    'title',
    /^(job|position|role|title)( title)?$|^(funktion|berufsbezeichnung|beruf|stelle|rolle|positionsbezeichnung)$/,
  ],
  ['title', /^(poste|fonction|intitule du poste|cargo|puesto|funcion)$/],
  ['headline', /^(headline|slogan)$/],
  ['tags', /^(tags?|labels?|categor(y|ies)|groups?|segment|kategorien?|gruppen?|schlagworte?|stichworte?)$/],
  ['tags', /^(categories?|groupes?|etiquettes?|etiquetas?|categorias?|grupos?|mots cles)$/],
  [
    'met-on',
    /^(connected|met) on$|^(kennengelernt|kennen gelernt)( am)?$|^(rencontre|connu) le$|^(conocido el|fecha de contacto)$/,
  ],
  ['note', /^(notes?|comments?|remarks?|description|about)$|^(notiz(en)?|bemerkung(en)?|kommentare?|anmerkung(en)?)$/],
  ['note', /^(beschreibung|remarques?|commentaires?|notas?|comentarios?|observacion(es)?)$/],
  [
    'address',
    /^((postal|mailing|street|home|work|business) )?address$|^(street|city|zip( code)?|postal code|country|town)$/,
  ],
  ['address', /^(adresse|anschrift|strasse|plz|postleitzahl|ort|stadt|land|rue|ville|code postal|pays)$/],
  ['address', /^(direccion|calle|ciudad|codigo postal|pais)$/],
  ['web', /^(web ?site|web ?seite|web|home ?page|url|internet|site( web)?|sitio web|pagina web)( url)?$/],
];

/** One column is enough for these; another of the same name is something else. */
const ONCE: ReadonlySet<TableField | null> = new Set([
  ...(['name', 'first-name', 'last-name', 'organisation', 'title', 'headline', 'met-on'] as const),
]);

/** `Name` beside `Vorname` is the family, `Nombre` beside `Apellidos` is not. */
function besides(fields: (TableField | null)[]): (TableField | null)[] {
  const other = fields.includes('first-name') ? 'last-name' : 'first-name';
  const half = fields.includes('first-name') !== fields.includes('last-name');
  return half ? fields.map((field) => (field === 'name' ? other : field)) : fields;
}

function byNames(headers: readonly string[]): (TableField | null)[] {
  const taken = new Set<TableField | null>();
  const fields = headers.map((header) => {
    const field = NAMES.find(([, pattern]) => pattern.test(bare(header)))?.[0] ?? null;
    if (ONCE.has(field) && taken.has(field)) return null;
    taken.add(field);
    return field;
  });
  return besides(fields);
}

const SURE: readonly (readonly [TableField, (cell: string) => boolean])[] = [
  ['e-mail', isEmail],
  ['linkedin', (cell) => webIn(cell)?.channel.startsWith('linkedin') ?? false],
];

/** `rows`: the first ones. A field is seen in a column where at least half of what stands there is one. */
export function guessColumns(headers: readonly string[], rows: readonly (readonly string[])[]): (TableField | null)[] {
  const fields = byNames(headers);
  return fields.map((field, i) => {
    if (field) return field;
    const cells = rows.map((row) => row[i]?.trim() ?? '').filter(Boolean);
    const most = (is: (cell: string) => boolean) => cells.length > 0 && cells.filter(is).length * 2 >= cells.length;
    return SURE.find(([found, is]) => !fields.includes(found) && most(is))?.[0] ?? null;
  });
}

/** Whose addresses a column holds, where its name says so. */
export function ownerOfColumn(header: string): 'employer' | 'personal' | undefined {
  const name = bare(header);
  if (/\b(work|business|office|geschaft|dienst|buro|firmen|profession|bureau|trabajo|oficina)/.test(name))
    return 'employer';
  return /\b(home|personal|privat|private|perso|prive|casa|particular)/.test(name) ? 'personal' : undefined;
}

/** A row that holds an address names no columns: the table has no header. */
export const isHeaderless = (cells: readonly string[]): boolean =>
  cells.some((cell) => isEmail(cell) || SURE.some(([, is]) => is(cell.trim())));
