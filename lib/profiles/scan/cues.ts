// Words that hint at what should not leave by accident: special categories (GDPR, article 9), and a business's secrets.

export type Flag = 'health' | 'religion' | 'union' | 'politics' | 'sex-life' | 'ethnicity' | 'confidential';

/** Beginnings of words, folded; `~` at the end: the whole word only. English, then German. */
const CUES: Record<Flag, string> = {
  health:
    'cancer tumo diagnos illness~ ill~ sick~ sickness disease surgery operation~ hospital chemo therap depress burnout burn-out pregnan miscarr disab diabet asthma allerg medication medicine~ doctor~ heart~ stroke~ covid dementia alzheimer rehab alcoholi addict adhd autis anxiety migraine wheelchair health~ ' +
    'krank krebs~ diagnose operiert klinik schwanger behinder diabetes allergi medikament arzt~ ärztin herzinfarkt schlaganfall demenz sucht~ reha~ burnout depressi gesundheit',
  religion:
    'religio church~ christian~ catholic protestant muslim islam~ jewish~ jew~ judaism hindu buddhis mosque synagogue pray prayer ramadan~ kosher halal atheis baptis bishop priest rabbi imam ' +
    'kirche christlich katholi evangelisch moslem jüdisch jude~ gebet moschee synagoge pfarrer konfession',
  union: 'union~ unions~ unioni shop-steward~ steward~ works-council~ strike~ gewerkschaft betriebsrat streik~ verdi~',
  politics:
    'politic democrat republican~ conservative~ socialist communis liberal~ election~ elections~ campaigning votes~ voted~ voter party-member mayor~ senator congress~ ' +
    'politisch partei~ wahlkampf abgeordnet bürgermeister wählt~ cdu~ spd~ fdp~ afd~',
  'sex-life':
    'gay~ lesbian bisexual homosexual heterosexual transgender queer~ lgbt sexual affair~ mistress ' +
    'schwul~ lesbisch bisexuell homosexuell sexuell affäre',
  ethnicity:
    'ethnic race~ racial skin-colo immigrant refugee asylum migrant~ gypsy roma~ ' +
    'herkunft hautfarbe flüchtling migrationshintergrund asyl einwander',
  confidential:
    'price prices pricing discount margin quote quotes~ quoted~ quotation contract renewal renew~ renews~ forecast roadmap competitor intel~ nda~ confidential tender~ rebate budget revenue turnover~ ' +
    'preis rabatt marge~ margen~ angebot vertrag verlänger prognose wettbewerb konkurren vertraulich umsatz budget ausschreibung',
};

const SPACE = /\s+/;
const exact = new Map<string, Flag>();
const starts: [string, Flag][] = [];
for (const [flag, list] of Object.entries(CUES) as [Flag, string][])
  for (const cue of list.split(SPACE)) {
    if (cue.endsWith('~')) exact.set(cue.slice(0, -1), flag);
    else starts.push([cue, flag]);
  }

/** By their first three letters, so that a word is held against a few cues and not against all. */
const byStart = new Map<string, [string, Flag][]>();
for (const cue of starts) {
  const key = cue[0].slice(0, 3);
  byStart.set(key, [...(byStart.get(key) ?? []), cue]);
}

const WORD = /[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu;

function flagOf(word: string): Flag | undefined {
  return exact.get(word) ?? byStart.get(word.slice(0, 3))?.find(([cue]) => word.startsWith(cue))?.[1];
}

/** What a text hints at, each with the first word that does; nothing of it is changed. */
export function flagsIn(text: string): { flag: Flag; word: string }[] {
  const found = new Map<Flag, string>();
  for (const [word] of text.normalize('NFC').matchAll(WORD)) {
    const folded = word.toLowerCase();
    for (const part of folded.includes('-') ? [folded, ...folded.split('-')] : [folded]) {
      const flag = flagOf(part);
      if (flag && !found.has(flag)) found.set(flag, word);
    }
  }
  return [...found].map(([flag, word]) => ({ flag, word }));
}
