// Text in the encodings of old programs: what `TextDecoder` reads, turned round.

const tables = new Map<string, Map<string, number[]>>();

/** Each character of one byte or two, with its bytes. */
function tableOf(encoding: string): Map<string, number[]> {
  const known = tables.get(encoding);
  if (known) return known;
  const decoder = new TextDecoder(encoding, { fatal: true });
  const table = new Map<string, number[]>();
  const put = (...bytes: number[]) => {
    try {
      const char = decoder.decode(Uint8Array.from(bytes));
      if ([...char].length === 1 && !table.has(char)) table.set(char, bytes);
    } catch {
      // No character.
    }
  };
  for (let byte = 0; byte < 256; byte += 1) put(byte);
  for (let lead = 0x81; lead < 0xff; lead += 1) for (let trail = 0x30; trail < 0xff; trail += 1) put(lead, trail);
  tables.set(encoding, table);
  return table;
}

/** Throws where the encoding has no such character. */
export function encode(text: string, encoding: string): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  const table = tableOf(encoding);
  return Uint8Array.from(
    [...text].flatMap((char) => {
      const bytes = table.get(char);
      if (!bytes) throw new Error(`${encoding} has no ${char}`);
      return bytes;
    }),
  );
}

/** Names as they are written in the places that used it. */
export const NAMES: Readonly<Record<string, readonly string[]>> = {
  'windows-1252': ['Jürgen Groß', 'François Lefèvre', 'José Núñez', 'Søren Kjær Åström', 'João Simões', 'Zoë O’Brien'],
  'windows-1250': ['Małgorzata Wiśniewska', 'Jiří Novák', 'Štěpánka Dvořáková', 'Győző Kovács'],
  'windows-1251': ['Ирина Соколова', 'Пётр Орлов', 'Олександр Їжак'],
  'koi8-r': ['Ирина Соколова', 'Пётр Орлов'],
  'windows-1253': ['Γιώργος Παπαδόπουλος', 'Ελένη Νικολάου'],
  'windows-1254': ['Şule Öztürk', 'Çağlar Yıldız'],
  'windows-1256': ['محمد علي'],
  shift_jis: ['山田 太郎', '鈴木 花子'],
  gb18030: ['王 小明', '李 雷'],
  big5: ['陳 大文', '林 志玲'],
  'euc-kr': ['김 철수', '이 영희'],
};
