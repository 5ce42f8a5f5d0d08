// What is known of a person beyond the card, in words: only what is filled.
import { Fragment } from 'preact';
import { type Part, said, sentence, type Telling } from '@/lib/model/entry/part';
import type { Contact } from '@/lib/model/person/contact';
import { FACTS } from '@/lib/model/person/facts';
import { type OwnField, ownParts, ownValues } from '@/lib/model/person/own-field';
import { say } from '@/lib/words';

const capital = (word: string): string => sentence([word]) ?? '';

interface Line {
  /** Empty where the words say it all. */
  label: string;
  words: string;
}

/** Lines the rep made up, such as "Birthday: 3 May". */
const ownLines = (text: string): Line[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => {
      const [, label = '', words = line] = line.match(/^([^:]{1,60}):\s+(.+)$/) ?? [];
      return { label, words };
    });

function linesOf(part: Part, words: string): Line[] {
  const { label } = part;
  if (part.as === 'flag') return [{ label: '', words: label }];
  if (part.as === 'number' && part.max !== undefined)
    return [{ label: label.replace(/,.*$/, ''), words: say('of_most', words, part.max) }];
  const chosen = !part.verbatim && (part.as === 'choice' || part.as === 'choices');
  return [{ label, words: chosen ? words.split(', ').map(capital).join(', ') : words }];
}

export interface FactsListProps {
  contact: Contact;
  /** Fields of the rep's own. */
  own: readonly OwnField[];
  telling: Telling;
}

export function FactsList({ contact, own, telling }: FactsListProps) {
  const mine = ownParts(own);
  const lines = [
    ...said(mine, ownValues(mine, contact), telling).flatMap(({ part, words }) => linesOf(part, words)),
    ...said<Part>(FACTS, contact, telling).flatMap(({ name, part, words }) =>
      name === 'custom' ? ownLines(words) : linesOf(part, words),
    ),
  ];
  if (lines.length === 0) return <p class="soft">{say('facts_none')}</p>;
  return (
    <dl class="facts known">
      {lines.map(({ label, words }, n) => (
        <Fragment key={n}>
          <dt class={label ? '' : 'hidden'}>{label || say('mark')}</dt>
          <dd class={label ? '' : 'mark'}>{words}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
