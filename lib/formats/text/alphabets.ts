// The ways in which letters were written before UTF-8, and the letters each was used for: data for telling them apart.

export interface Alphabet {
  /** As the Encoding Standard calls it; what `TextDecoder` takes. */
  encoding: string;
  /** Whose languages it was made for, as the rep would say. */
  name: string;
  /** What its words are written in, besides ASCII. */
  script: RegExp;
  /** Its letters in lower case, those that are in most texts; any may be one where it is absent. */
  common?: string;
  /** Letters that are in few of them. */
  rare?: string;
  /** Hardly a word of three letters and more is without one of them. */
  vowels?: RegExp;
  /** Letters of languages that share no word, in one word. */
  apart?: RegExp;
  /** Points it starts with: how seldom it is met. */
  handicap?: number;
}

const LATIN = /\p{Script=Latin}/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;
const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]/u;

const CYRILLIC_VOWELS = /[аеёийоуыэюяіїє]/i;

const WESTERN = 'äöüßéèêëçàâîïôûùñáíóúãåæøœìò';
/** Of the North and of the South: `Pøíjmení` and `Nákupèí` are Czech, read wrong. */
const STRANGERS = /[øåæ]\p{L}*[áíóúýñçãõè]|[áíóúýñçãõè]\p{L}*[øåæ]|[áíúýñ]\p{L}*è|è\p{L}*[áíúýñ]|õ(?=[^eo\P{L}])/iu;
const CENTRAL = 'ąćęłńóśźżáčďéěíňřšťúůýžőűöüđľä';
const RUSSIAN = 'авгдеёийклмнопрстухчяьыбзцшюж';
const RARE_RUSSIAN = 'щфэъ';

/** The most common in names of people, places and firms: all others may stand anywhere by chance. */
export const COMMON_HAN =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文欧阳' +
  '張劉陳楊趙黃吳孫馬羅鄭謝韓馮蕭鄧許呂蘇盧賈葉閻鍾譚鄒陸顧龍萬錢湯喬賀賴龔歐陽' +
  '山本中村小川口藤井上木野原佐加渡辺邊伊清斎齋松岡橋鈴渕西東北南前後大太郎子美花香奈菜恵惠真由裕幸和雄明正義志玲' +
  '伟偉芳娜秀英敏静靜丽麗强強磊军軍洋勇艳艷杰傑娟涛濤超霞平刚剛桂国國建华華红紅春海玉兰蘭梅新一二三四五六七八九十' +
  '公司有限会社會株式東京上海市区區路号號街经經理部总總长長副主任工程师師电電话話地址名姓';

/** Of equals the first counts. */
export const ALPHABETS: readonly Alphabet[] = [
  { encoding: 'windows-1252', name: 'Western European', script: LATIN, common: WESTERN, rare: 'õÿ', apart: STRANGERS },
  { encoding: 'windows-1250', name: 'Central European', script: LATIN, common: CENTRAL, rare: 'ăâîôțșţşĺŕ' },
  {
    encoding: 'windows-1251',
    name: 'Cyrillic',
    script: CYRILLIC,
    vowels: CYRILLIC_VOWELS,
    common: `${RUSSIAN}ії`,
    rare: `${RARE_RUSSIAN}єґў`,
  },
  {
    encoding: 'koi8-r',
    name: 'Cyrillic (KOI8)',
    script: CYRILLIC,
    vowels: CYRILLIC_VOWELS,
    common: RUSSIAN,
    rare: RARE_RUSSIAN,
  },
  { encoding: 'gb18030', name: 'Chinese, simplified', script: /\p{Script=Han}/u },
  { encoding: 'big5', name: 'Chinese, traditional', script: /\p{Script=Han}/u },
  { encoding: 'shift_jis', name: 'Japanese', script: JAPANESE },
  { encoding: 'euc-jp', name: 'Japanese (EUC)', script: JAPANESE },
  { encoding: 'euc-kr', name: 'Korean', script: /\p{Script=Hangul}/u },
  { encoding: 'windows-1254', name: 'Turkish', script: LATIN, common: 'çğıöşü', rare: 'âîû' },
  {
    encoding: 'windows-1253',
    name: 'Greek',
    script: /\p{Script=Greek}/u,
    vowels: /[αεηιουωάέήίόύώ]/i,
    common: 'αεηικλμνοπρστυάέήίόύώςγδω',
    rare: 'βζθξφχψ',
  },
  { encoding: 'windows-1255', name: 'Hebrew', script: /\p{Script=Hebrew}/u, common: 'אבגדהוזחטיכלמנסעפצקרשתךםןףץ' },
  {
    encoding: 'windows-1256',
    name: 'Arabic',
    script: /\p{Script=Arabic}/u,
    common: 'ابتجحخدرسشصطعغفقكلمنهويىةأإ',
    rare: 'ثذزضظءآؤئ',
  },
  {
    encoding: 'windows-1257',
    name: 'Baltic',
    script: LATIN,
    common: 'āčēģīķļņšūžąęėįųõäöü',
    handicap: -1,
  },
  {
    encoding: 'windows-874',
    name: 'Thai',
    script: /\p{Script=Thai}/u,
    common: 'กขคงจชดตทนบปพมยรลวสหอะาิีุูเแไ่้ั์',
    handicap: -1,
  },
  { encoding: 'iso-8859-2', name: 'Central European (ISO)', script: LATIN, common: CENTRAL, rare: 'ăâîôţşĺŕ' },
  {
    encoding: 'iso-8859-5',
    name: 'Cyrillic (ISO)',
    script: CYRILLIC,
    vowels: CYRILLIC_VOWELS,
    common: RUSSIAN,
    rare: RARE_RUSSIAN,
  },
  {
    encoding: 'ibm866',
    name: 'Cyrillic (DOS)',
    script: CYRILLIC,
    vowels: CYRILLIC_VOWELS,
    common: RUSSIAN,
    rare: RARE_RUSSIAN,
  },
  {
    encoding: 'macintosh',
    name: 'Western European (old Mac)',
    script: LATIN,
    common: WESTERN,
    rare: 'õÿ',
    handicap: -1,
  },
];
