// The words that mail programs print before a sender or a recipient, as whole labels.

export type Role = 'from' | 'sender' | 'to';

const LABELS: Record<Role, RegExp> = {
  from: /^(?:from|von|absender|de|expéditeur|remitente|remetente|da|mittente|van|afzender|fra|från|avsändare|od|nadawca|feladó|kimden|gönderen|от|от кого|отправитель|від|από|lähettäjä|din partea|de la|مِ?ن|المرسل|מאת|发件人|寄件者|寄件人|差出人|送信者|보낸 ?사람|จาก)$/i,
  sender: /^sender$/i,
  to: /^(?:to|cc|bcc|an|kopie|blindkopie|à|copie|cci|para|a|aan|til|till|do|dw|udw|címzett|kime|bilgi|кому|копия|кому, копия|προς|vastaanottaja|către|إلى|نسخة|אל|עותק|收件人|收件者|抄送|宛先|받는 ?사람|참조|ถึง|reply-to|antwort an|répondre à|responder a)$/i,
};

/** Whom a label announces: "From", "Von:", or "From: Ann Lee", where the label is what stands before the colon. */
export function roleOfLabel(said: string): Role | undefined {
  const label = /^\s*([^:：]{1,20}?)\s*(?:[:：]|$)/.exec(said)?.[1];
  if (!label) return undefined;
  return (['from', 'sender', 'to'] as const).find((role) => LABELS[role].test(label));
}
