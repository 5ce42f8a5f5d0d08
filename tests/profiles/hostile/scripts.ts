// Invented names in many scripts, and the forms in which a name stands in a text of that script.

export interface Script {
  id: string;
  /** Given and family name; the even ones for one filling of a notebook, the odd ones for the other. */
  names: readonly (readonly [given: string, family: string])[];
  /** As it stands on the card. */
  whole(given: string, family: string): string;
  /** All of it, in whatever form. */
  forms: readonly Form[];
  /** One word of it, as it may stand in a text; not in the name of a firm, which may be called like a family. */
  parts?: readonly Form[];
}

type Form = (given: string, family: string) => string;

const spaced = (given: string, family: string): string => `${given} ${family}`;
const accentless = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replaceAll('Ł', 'L')
    .replaceAll('ß', 'ss');

/** What languages put behind a name: whose it is, to whom, from whom, with whom. */
const ENDINGS: readonly string[] = [
  // German, English, Dutch, Nordic.
  ...['sche', "'schen", 'ens', "'", '’s', 'je', 'tje'],
  // Finnish and Estonian.
  ...['in', 'lle', 'lta', 'illa', 'iga'],
  // Turkish.
  ...["'in", '’e', "'den", 'un', 'la'],
  // Polish, Czech, Croatian.
  ...['a', 'owi', 'em', 'ovi', 'om', 'ej', 'ovou'],
  // Hungarian.
  ...['nak', 'val', 'ék'],
];

const LATIN_FORMS: Script['forms'] = [
  spaced,
  (given, family) => `${given} ${family}'s`,
  (given, family) => `${given} ${family}s`,
  (given, family) => `${given} ${family}-led`,
  (given, family) => `@${given}${family}`,
  (given, family) => `#${given.toLowerCase()}${family.toLowerCase()}`,
  (given, family) => `${family}, ${given}`,
  (given, family) => `${family.toUpperCase()} ${given}`,
  (given, family) => `${given}.${family}`.toLowerCase(),
  (given, family) => `${given}_${family}`,
  (given, family) => `${given}-${family}`,
  (given, family) => `${given.slice(0, 1)}. ${family}`,
  (_, family) => `Mr ${family}`,
  (given, family) => `${given.slice(0, 2)}\u200b${given.slice(2)}\u00a0${family}`,
  (given, family) => encodeURIComponent(`${given} ${family}`),
  (given, family) => `with ${Buffer.from(`Ask ${given} ${family} for it`).toString('base64')} as sent`,
  (given, family) => `${given} R. ${family}`,
  (given, family) => [...`${given}${family}`].join(' '),
  ...ENDINGS.map((ending) => (given: string, family: string) => `${given} ${family}${ending}`),
];

const LATIN_PARTS: Script['forms'] = [
  (_, family) => family,
  (_, family) => family.toLowerCase(),
  (given) => given,
  ...ENDINGS.map((ending) => (_: string, family: string) => `${family}${ending}`),
];

export const SCRIPTS: readonly Script[] = [
  {
    id: 'latin',
    names: [
      ['Tobiah', 'Ravenscroft'],
      ['Marwin', 'Ohlhaverin'],
      ['Fjodora', 'Lindqvarn'],
      ['Quirina', 'Brandauer'],
      ['Ottokar', 'Kestlerik'],
      ['Zelmira', 'Vasquenor'],
    ],
    whole: spaced,
    forms: LATIN_FORMS,
    parts: LATIN_PARTS,
  },
  {
    id: 'accents',
    names: [
      ['Zoëlle', 'Ångströmer'],
      ['Jürgenn', 'Köllnerås'],
      ['Élodiane', 'Bézierot'],
      ['Łukaszek', 'Wiśniewskan'],
      ['Sørenor', 'Rødgaarder'],
      ['Renéetta', 'Çelikkolan'],
    ],
    whole: spaced,
    forms: [
      ...LATIN_FORMS,
      (given, family) => accentless(`${given} ${family}`),
      (given, family) => `${given} ${family}`.normalize('NFD'),
    ],
    parts: [...LATIN_PARTS, (_, family) => accentless(family)],
  },
  {
    id: 'one-word',
    names: [
      ['Zerlindra', ''],
      ['Quintesson', ''],
      ['Bromwella', ''],
      ['Ystradane', ''],
    ],
    whole: (given) => given,
    forms: [
      (given) => given,
      (given) => given.toLowerCase(),
      (given) => `${given}'s`,
      (given) => `${given}s`,
      (given) => `@${given}`,
      (given) => `the ${given}-led team`,
    ],
  },
  {
    id: 'cyrillic',
    names: [
      ['Всеслав', 'Горемыкин'],
      ['Святозар', 'Белобородов'],
      ['Доброгнев', 'Синегубов'],
      ['Мстивой', 'Чернокрылов'],
    ],
    whole: spaced,
    forms: [
      spaced,
      (given, family) => `${given}ом ${family}ым`,
      (given, family) => `у ${given}а ${family}а`,
      (given, family) => `${family} ${given}`,
    ],
    parts: [(_, family) => `с ${family}ым`],
  },
  {
    id: 'greek',
    names: [
      ['Αριστόβουλος', 'Καραγκιόζογλου'],
      ['Θρασύμαχος', 'Παπαδιαμαντόπουλος'],
      ['Ευστράτιος', 'Χατζηκυριάκος'],
      ['Πολύβιος', 'Μαυροκορδάτος'],
    ],
    whole: spaced,
    forms: [
      spaced,
      (given, family) => accentless(`${given} ${family}`),
      (given, family) => `${given} ${family}`.toUpperCase(),
    ],
  },
  {
    id: 'arabic',
    names: [
      ['شهرزاد', 'الزهراوي'],
      ['قيسون', 'البرمكي'],
      ['دلفين', 'القرطبي'],
      ['غطفان', 'الموصلي'],
    ],
    whole: spaced,
    forms: [
      spaced,
      (given, family) => `مع و${given} ${family}`,
      (given, family) => `${given.split('').join('\u064e')} ${family}`,
    ],
    parts: [(given) => `لقاء ب${given} اليوم`],
  },
  {
    id: 'hebrew',
    names: [
      ['זרובבל', 'אשכנזין'],
      ['אליצפן', 'ורשבסקי'],
      ['פלטיאל', 'גינצבורגר'],
      ['יהוצדק', 'שפיגלמן'],
    ],
    whole: spaced,
    forms: [spaced, (given, family) => `פגישה עם ל${given} ו${family}`, (given, family) => `${family}, ${given}`],
  },
  {
    id: 'han',
    names: [
      ['逸之介', '東雲院'],
      ['蒼太夫', '白鷺洲'],
      ['玲音奈', '紫藤原'],
      ['凛太朗', '黒鳥居'],
    ],
    whole: (given, family) => `${family} ${given}`,
    forms: [
      (given, family) => `昨日${family}${given}さんと会いました`,
      (given, family) => `${family}・${given}`,
      (_, family) => `先週${family}様に電話`,
      (given) => `今日は${given}と話した`,
    ],
  },
  {
    id: 'kana',
    names: [
      ['まどかひめ', 'くろねこやま'],
      ['つきよみこ', 'しらさぎはら'],
      ['さくらもち', 'あおぞらがわ'],
      ['ほたるびな', 'もみじざわら'],
    ],
    whole: (given, family) => `${family} ${given}`,
    forms: [
      (given, family) => `きのう${family}${given}さんに`,
      (_, family) => `${family}さんから`,
      (given, family) =>
        [...`${family}${given}`].map((char) => String.fromCodePoint((char.codePointAt(0) ?? 0) + 0x60)).join(''),
    ],
  },
  {
    id: 'hangul',
    names: [
      ['', '독고한별솔'],
      ['', '남궁푸른샘'],
      ['', '선우가람빛'],
      ['', '황보누리꽃'],
    ],
    whole: (_, family) => family,
    forms: [
      (_, family) => family,
      (_, family) => `${family}씨는 왔다`,
      (_, family) => `어제 ${family}님과`,
      (_, family) => `${family}에게 전화`,
      (_, family) => family.normalize('NFD'),
    ],
  },
  {
    id: 'devanagari',
    names: [
      ['चित्रलेखा', 'वाचस्पतिया'],
      ['इन्द्रधनुषी', 'मेघवर्णिका'],
      ['सुवर्णरेखा', 'त्रिलोचनिया'],
      ['कादम्बरीया', 'नीलकण्ठिका'],
    ],
    whole: spaced,
    forms: [spaced, (given, family) => `कल ${given} ${family} से मिले`],
    parts: [(given) => `${given} ने कहा`],
  },
  {
    id: 'thai',
    names: [
      ['บุษบามินตรา', 'จันทรวิโรจน์'],
      ['เพชรไพลิน', 'สุวรรณภูษิต'],
      ['กนกนาฏยา', 'ธรรมรักษ์กุล'],
      ['มณีนพรัตน์', 'ศิลาอาสนาวงศ์'],
    ],
    whole: spaced,
    forms: [spaced, (given, family) => `เมื่อวานพบ${given}${family}ที่งาน`],
    parts: [(given) => `โทรหา${given}แล้ว`],
  },
  {
    id: 'armenian',
    names: [
      ['Շահնազար', 'Տերպետրոսյան'],
      ['Վարդգես', 'Խաչատուրովյան'],
      ['Արշալույս', 'Մելիքսեթյան'],
      ['Հրաչուհի', 'Նահապետովյան'],
    ],
    whole: spaced,
    forms: [spaced, (given, family) => `${given}ի ${family}ին`],
    parts: [(_, family) => `${family}ի հետ`],
  },
  {
    id: 'georgian',
    names: [
      ['ვახტანგური', 'ბარათაშვილიძე'],
      ['მზექალური', 'ორბელიანიძე'],
      ['თამარიანი', 'ჯავახიშვილიძე'],
      ['ნუგზარული', 'ყიფშიძიანი'],
    ],
    whole: spaced,
    forms: [spaced, (given, family) => `${given}ს ${family}ს`],
    parts: [(given) => `${given}სთან ერთად`],
  },
];
