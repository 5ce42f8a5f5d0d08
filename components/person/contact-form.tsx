// The card, editable: saved whole; what was typed stays when it cannot be saved.
import { useState } from 'preact/hooks';
import { FormButtons } from '@/components/ui/form-buttons';
import { STATUS } from '@/components/words/status';
import { differing } from '@/lib/model/differing';
import { type Contact, type ContactFields, liveHandles } from '@/lib/model/person/contact';
import { liveEmployments } from '@/lib/model/person/employment';
import type { Handle } from '@/lib/model/person/handle';
import { say, type Word } from '@/lib/words';
import { AddressField, type AddressLine } from './address-field';

type Address = { value: string; owner?: Handle['owner']; employment?: string | null };

/** What the rep changed; everything else stays as it is by now, here or in another window. */
export interface ContactDraft {
  fields: Partial<ContactFields>;
  addresses: Address[];
  /** As they were when the form was opened. */
  opened: Address[];
}

export interface ContactFormProps {
  contact: Contact;
  onSave(draft: ContactDraft): void;
  onCancel(): void;
}

const LINES = [
  ['name', 'field_name'],
  ['title', 'field_title'],
  ['organisation', 'field_organisation'],
  ['headline', 'field_headline'],
] as const satisfies [keyof ContactFields & string, Word][];

const tagsIn = (text: string): string[] => [
  ...new Set(
    text
      .split(/[,;]/)
      .map((tag) => tag.trim())
      .filter(Boolean),
  ),
];

const blank: AddressLine = { value: '', owner: '' };

type Texts = Record<string, string>;

const textsOf = (contact: Contact): Texts => ({
  ...Object.fromEntries(LINES.map(([field]) => [field, String(contact[field] ?? '')])),
  tags: contact.tags?.join(', ') ?? '',
  note: contact.note ?? '',
  status: contact.status ?? 'active',
});

function fieldsIn(text: Texts): Partial<ContactFields> {
  const lines = LINES.map(([field]) => [field, text[field]?.trim() || (field === 'name' ? '' : null)]);
  const status = (text.status ?? 'active') as keyof typeof STATUS;
  return { ...Object.fromEntries(lines), status, tags: tagsIn(text.tags ?? ''), note: text.note?.trim() || null };
}

const linesOf = (contact: Contact): AddressLine[] =>
  liveHandles(contact).map(({ value, owner, employment }) => ({ value, owner, employment }));

const addressesIn = (lines: readonly AddressLine[]): Address[] =>
  lines
    .filter((line) => line.value.trim())
    .map(({ value, owner, employment }) => ({
      value,
      ...(owner && { owner }),
      ...(employment !== undefined && { employment }),
    }));

export function ContactForm({ contact, onSave, onCancel }: ContactFormProps) {
  const [opened] = useState(contact);
  const [text, setText] = useState<Texts>(() => textsOf(opened));
  const [lines, setLines] = useState<AddressLine[]>(() => [...linesOf(opened), blank]);
  const jobs = liveEmployments(contact);
  const set = (field: string, value: string) => setText({ ...text, [field]: value });
  const setLine = (n: number, line: AddressLine) => {
    const next = lines.with(n, line);
    setLines(next.at(-1)?.value ? [...next, blank] : next);
  };
  const submit = (event: Event) => {
    event.preventDefault();
    onSave({
      fields: differing(fieldsIn(textsOf(opened)), fieldsIn(text)),
      addresses: addressesIn(lines),
      opened: addressesIn(linesOf(opened)),
    });
  };
  return (
    <form class="contact-form" aria-label={say('edit_card')} onSubmit={submit}>
      {LINES.map(([field, word]) => (
        <label key={field}>
          <span>{say(word)}</span>
          <input
            class="field"
            maxLength={300}
            value={text[field]}
            onInput={(event) => set(field, event.currentTarget.value)}
          />
        </label>
      ))}
      <label>
        <span>{say('field_status')}</span>
        <select class="field" value={text.status} onChange={(event) => set('status', event.currentTarget.value)}>
          {Object.entries(STATUS).map(([status, word]) => (
            <option key={status} value={status}>
              {say(word)}
            </option>
          ))}
        </select>
      </label>
      <fieldset>
        <legend>{say('addresses')}</legend>
        {lines.map((line, n) => (
          <AddressField key={n} line={line} n={n} jobs={jobs} onChange={(next) => setLine(n, next)} />
        ))}
      </fieldset>
      <label>
        <span>{say('field_tags')}</span>
        <input
          class="field"
          placeholder={say('tags_hint')}
          maxLength={300}
          value={text.tags}
          onInput={(event) => set('tags', event.currentTarget.value)}
        />
      </label>
      <label>
        <span>{say('field_note')}</span>
        <textarea
          class="field"
          rows={4}
          maxLength={20_000}
          value={text.note}
          onInput={(event) => set('note', event.currentTarget.value)}
        />
      </label>
      <FormButtons submit={say('save')} onCancel={onCancel} />
    </form>
  );
}
