// What is known of a person beside the journal, where it stands as proof: "Say in the buying decision: Decides".
import type { StageMove } from '@/lib/journal/stage';
import { type Part, said } from '@/lib/model/entry/part';
import { FACT } from '@/lib/model/ladder/known';
import type { Contact } from '@/lib/model/person/contact';
import { workOf } from '@/lib/model/person/employment';
import { FACTS } from '@/lib/model/person/facts';
import { say, type Word } from '@/lib/words';

/** Fields of the card that are no facts of the form. */
const CARD: Readonly<Record<string, Word>> = {
  title: 'field_title',
  organisation: 'field_organisation',
  note: 'field_note',
};

/** The name of what is known in a reference of a proof; null where it refers to an entry. */
export const factIn = (ref: string): string | null => (ref.startsWith(FACT) ? ref.slice(FACT.length) : null);

/** One thing known of somebody in a few words; empty where it is not known any more. */
export function factWords(contact: Contact, name: string): string {
  const label = CARD[name];
  const value = label && { ...contact, ...workOf(contact) }[name];
  if (label) return value ? `${say(label)}: ${value}` : '';
  const part = (FACTS as Readonly<Record<string, Part>>)[name];
  if (!part) return contact[name] === undefined ? '' : say('proof_own_field');
  const [told] = said({ [name]: part }, contact, {});
  return told ? [part.label, told.words].filter(Boolean).join(': ') : '';
}

/** Reasons of a move; what is known of the person goes along in words, as it may be otherwise one day. */
export const given = (evidence: StageMove['evidence'], contact: Contact | undefined): StageMove['evidence'] =>
  evidence.map((reason) => {
    const fact = reason.ref === undefined ? null : factIn(reason.ref);
    return fact !== null && contact ? { ...reason, text: factWords(contact, fact) } : reason;
  });
