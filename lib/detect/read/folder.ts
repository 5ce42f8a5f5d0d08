// Which folder an address opens, and whether it holds what the rep wrote.

/** Whole names of folders for what was sent or is being written, as programs name them in their languages. */
const OWN =
  /^(?:sent|outbox|gesendete?|envoy[ée]e?s?|enviad[oa]s?|inviat[aei]|verzonden|skicka(?:t|de)|sendte?|lähetetyt|wysłane|odeslan[áé]|poslano|terkirim|verstuurd|изпратени|elküldött|trimise|отправленные|надіслані|απεσταλμένα|gönderil(?:en|miş)|المرسلة?|נשלחו?|已发送(?:邮件)?|寄件備份|送信済み(?:アイテム)?|보낸\s?(?:편지|메일)함|scheduled|templates|drafts?|entwürfe?|brouillons?|borradores|rascunhos|bozze|concepten|utkast|kladder?|luonnokset|robocze|koncepty|piszkozatok|черновики|чернетки|πρόχειρα|taslaklar|المسودات|טיוטות|草稿箱?|下書き|임시보관함)$/;
/** Words that stand beside these without changing what the folder is ("Sent Items", "Éléments envoyés"). */
const BESIDE =
  /^(?:items?|e?mails?|messages?|[eé]l[eé]ment(?:e|i|os|s|er|y)?|obje[ck]te?|nachrichten|mens[aj]\w+|itens|correo|posta?|berichten|öğeler|письма|pošta|viestit|elemek|العناصر|アイテム|邮件|all|wersje)$/;

/** The last part of a folder's path ("INBOX.Sent Items"), in words. */
function wordsOf(folder: string): string[] {
  const plain = fromImap(folder).normalize('NFC').toLowerCase();
  const name =
    plain
      .split(/[/.\\|]/)
      .filter(Boolean)
      .at(-1) ?? '';
  return name
    .replace(/^folder/, '')
    .replace(/^sent(?=items|mail)/, 'sent ')
    .split(/[\s_-]+/)
    .filter(Boolean);
}

/** True for a folder of what the rep sent or is writing. The whole name counts: "Sentinel" is somebody's project. */
export function isOwnFolder(folder: string): boolean {
  const said = wordsOf(folder).filter((word) => !BESIDE.test(word));
  return said.length === 1 && OWN.test(said[0] ?? '');
}

/**
 * What the folders an address names say of who wrote: `folder` for the rep's own; `perhaps` for one that is no inbox, which
 * may be that under a name nobody here knows; undefined for an inbox, and where none is named.
 */
export function ownIn(folders: readonly string[]): 'folder' | 'perhaps' | undefined {
  if (folders.some(isOwnFolder)) return 'folder';
  return folders[0] && !folders.some((folder) => wordsOf(folder)[0] === 'inbox') ? 'perhaps' : undefined;
}

/** Modified UTF-7, in which IMAP spells what is not ASCII: "Wys&AUI-ane" (RFC 3501 §5.1.3). */
const fromImap = (folder: string) =>
  folder.replace(/&([A-Za-z0-9+,]+)-/g, (_, code: string) => {
    const bytes = fromBase64(code.replaceAll(',', '/'));
    return bytes.replace(/([\s\S])([\s\S])/g, (__, high: string, low: string) =>
      String.fromCharCode(high.charCodeAt(0) * 256 + low.charCodeAt(0)),
    );
  });

/** Base64 or base64url (RFC 4648), one character a byte; empty where it is none. */
export function fromBase64(code: string): string {
  try {
    return atob(code.replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    return '';
  }
}

/** Decoded, or as it is where it is no percent-encoding. */
export function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The folder of a webmail of which nothing else is known: what a parameter says, else a part of the path if that is the rep's. */
export function foldersIn({ pathname, hash, searchParams }: URL): string[] {
  const [route = '', query = ''] = hash.slice(1).split('?');
  const named = [searchParams, new URLSearchParams(query || route)].flatMap((each) =>
    ['mailbox', 'mbox', '_mbox', 'folder', 'box'].flatMap((key) => each.get(key) ?? []),
  );
  return [...named, ...`${pathname}/${route}`.split('/').map(decoded).filter(isOwnFolder)];
}
