// The invented people of the practice notebook, a line each.

/** Of these parts, apart by `|`. */
export const PARTS = ['name', 'title', 'organisation', 'stage', 'months', 'every', 'last', 'else'] as const;

/**
 * Name, number of the title, organisation, stage, months known, days between two touches (0: there were none), days
 * since the last, and what else there is to tell (`happenings.ts`).
 */
export const PEOPLE: readonly string[] = [
  'Robin Practice|0|Practice & Sons|4|30|24|6|consent valued',
  'Dana Whitfield|3|Orbit Foods|5|35|21|9|promise trust',
  'Luis Ortega|1|Harbour Grocers|6|34|28|20|waiting blocked',
  'Mina Park|1|Park & Sons|7|36|18|12|planned consent birthday',
  'Zoë Müller|4|Orbit Foods|4|32|30|15|again rival',
  'Sam Okafor|0|Northwind Foods|3|31|40|50|risk left',
  'Rosa Lind|2|Tide Hotels|2|33|45|170|lost',
  'Priya Raman|5|Orbit Foods|3|29|20|3|praise peak',
  'Hanna Vogel|2|Harbour Grocers|2|26|24|11|ready',
  'Ana Souza|1|Casa Souza|3|24|22|13|silent valued',
  'Ada Krol|6|Krol Bakery|4|28|26|8|watched visit major',
  'Chen Wei|1|Lantern Tea|2|27|60|210|',
  'Jonas Brandt|4|Northwind Foods|2|22|35|16|need',
  'Omar Haddad|0|Tide Hotels|1|15|40|95|declined',
  'Elena Petrova|7|Maple Dairy|3|25|27|5|goal',
  'Luca Ferri|2|Casa Souza|2|19|30|22|trust peak',
  'Noor Aziz|5|Harbour Grocers|5|34|23|17|asked',
  'Tomas Ek|3|Fjord Fish|1|13|50|130|',
  'Bea Lund|7|Fjord Fish|3|21|25|10|ready',
  'Ivo Marek|1|Marek Honey|6|35|29|14|asked consent',
  'Grace Mensah|0|Maple Dairy|2|18|33|27|promise',
  'Yuki Tanaka|5|Lantern Tea|4|30|26|18|problem peak',
  'Pedro Alves|2|Casa Souza|1|9|45|33|',
  'Signe Holm|4|Fjord Fish|2|16|38|41|rival',
  'Farid Rahimi|1|Saffron House|3|23|24|7|visit valued',
  'Clara Weiss|6|Krol Bakery|2|20|31|19|birthday',
  'Tariq Saleh|0|Saffron House|1|7|30|24|need',
  'Maeve Byrne|1|Byrne Preserves|7|36|22|4|planned praise',
  'Joon Kim|3|Park & Sons|3|26|28|21|waiting',
  'Lena Fischer|7|Orbit Foods|1|11|36|62|',
  'Marco Bianchi|2|Tide Hotels|2|24|60|120|left',
  'Aisha Bello|5|Northwind Foods|4|29|25|6|silent trust',
  'Karel Novak|4|Maple Dairy|1|6|28|15|declined',
  'Ines Duarte|1|Duarte Olives|5|33|24|2|goal major',
  'Peter Lang|0|Granite Stores|0|3|20|12|new',
  'Wanda Cole|2|Granite Stores|0|2|14|9|new follow',
  'Emil Strand|3|Fjord Fish|0|2|0|0|',
  'Zara Khan|1|Khan Pickles|0|1|12|8|new ready',
  'Otto Reiter|6|Reiter Mustard|1|5|26|11|follow',
  'Lucy Hart|5|Byrne Preserves|2|17|32|26|watched peak',
];

/** What an organisation is to the rep, where it is no customer. */
export const OTHERS: Readonly<Record<string, 'competitor' | 'prospect' | 'partner'>> = {
  'Kestrel Jars': 'competitor',
  'Granite Stores': 'prospect',
  'Khan Pickles': 'prospect',
  'Practice & Sons': 'partner',
};
