// An organisation, editable: saved whole; what was typed stays when it cannot be saved.
import { useState } from 'preact/hooks';
import { PickPeople, type PickPeopleProps } from '@/components/person/pick-people';
import { CardForm } from '@/components/ui/card-form';
import { kindName } from '@/components/words/kind-words';
import { differing } from '@/lib/model/differing';
import { KINDS, type Kind, kindOf, type Organisation } from '@/lib/model/person/organisation';
import { say } from '@/lib/words';

export interface OrganisationDraft {
  name: string;
  /** Separated by commas, spaces or lines. */
  domains: string;
  kind: Kind | '';
  /** The day since which it is that. */
  since: string;
  parent: string | null;
  note: string;
}

export interface OrganisationFormProps {
  /** Absent for a new one. */
  organisation?: Organisation | undefined;
  /** ISO day. */
  today: string;
  /** Other organisations by name. */
  others: Pick<PickPeopleProps, 'find' | 'nameOf'>;
  /** Hears what the rep changed; of a new one all. */
  onSave(draft: Partial<OrganisationDraft>): void;
  onCancel(): void;
}

const draftOf = (organisation: Organisation | undefined, today: string): OrganisationDraft => ({
  name: organisation?.name ?? '',
  domains: organisation?.domains?.join(', ') ?? '',
  kind: (organisation && kindOf(organisation)) ?? '',
  since: today,
  parent: organisation?.parent ?? null,
  note: organisation?.note ?? '',
});

type Part = { draft: OrganisationDraft; set(fields: Partial<OrganisationDraft>): void };

/** A day is asked for only where the kind becomes another. */
function KindFields({ draft, set, was }: Part & { was: Kind | undefined }) {
  return (
    <>
      <label>
        <span>{say('organisation_kind')}</span>
        <select
          class="field"
          value={draft.kind}
          onChange={(event) => set({ kind: event.currentTarget.value as OrganisationDraft['kind'] })}
        >
          {!was && <option value="">{say('not_said')}</option>}
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {kindName(kind)}
            </option>
          ))}
        </select>
      </label>
      {draft.kind && draft.kind !== was && (
        <label>
          <span>{say('organisation_since')}</span>
          <input
            class="field"
            type="date"
            value={draft.since}
            onInput={(event) => set({ since: event.currentTarget.value })}
          />
        </label>
      )}
    </>
  );
}

export function OrganisationForm({ organisation, today, others, onSave, onCancel }: OrganisationFormProps) {
  const [opened] = useState(() => draftOf(organisation, today));
  const [draft, setDraft] = useState(opened);
  const set = (fields: Partial<OrganisationDraft>) => setDraft({ ...draft, ...fields });
  return (
    <CardForm
      label={organisation ? say('edit_named', organisation.name) : say('organisation_add')}
      look="organisation-form"
      onSave={() => onSave(organisation ? differing(opened, draft) : draft)}
      onCancel={onCancel}
    >
      <label>
        <span>{say('field_name')}</span>
        <input
          class="field"
          maxLength={300}
          value={draft.name}
          onInput={(event) => set({ name: event.currentTarget.value })}
        />
      </label>
      <KindFields draft={draft} set={set} was={opened.kind || undefined} />
      <label>
        <span>{say('organisation_domains')}</span>
        <input
          class="field"
          placeholder={say('organisation_domains_hint')}
          maxLength={2_000}
          value={draft.domains}
          onInput={(event) => set({ domains: event.currentTarget.value })}
        />
      </label>
      <PickPeople
        label={say('organisation_parent')}
        hint={say('organisation_find')}
        ids={draft.parent ? [draft.parent] : []}
        onChange={(ids) => set({ parent: ids?.at(-1) ?? null })}
        {...others}
      />
      <label>
        <span>{say('field_note')}</span>
        <textarea
          class="field"
          rows={3}
          maxLength={20_000}
          value={draft.note}
          onInput={(event) => set({ note: event.currentTarget.value })}
        />
      </label>
    </CardForm>
  );
}
