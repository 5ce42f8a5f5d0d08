// The fields of one kind of entry, drawn from its description: everything optional unless it says so.
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { PickPeople, type PickPeopleProps } from '@/components/person/pick-people';
import { Choice, Choices } from '@/components/ui/form-choices';
import type { Field } from '@/lib/journal/kind';
import { storedDate, typedDate } from '@/lib/model/when';
import { say } from '@/lib/words';

export type Values = Record<string, unknown>;

export interface EntryFormProps {
  fields: readonly Field[];
  values: Values;
  onChange(values: Values): void;
  /** People by name, and the names of those chosen. */
  people: Pick<PickPeopleProps, 'find' | 'nameOf'>;
  /** IANA time zone; this computer's when absent. */
  zone?: string;
  /** Earlier entries of a kind, to point at. */
  entriesOf(kind: string): readonly { id: string; label: string }[];
  /** Names of organisations, where a field asks for one. */
  organisations?: readonly string[];
}

type FieldProps<As extends Field['as']> = {
  id: string;
  field: Extract<Field, { as: As }>;
  value: unknown;
  set(value: unknown): void;
};

function TextField({ id, field, value, set, names }: FieldProps<'text' | 'long'> & { names: readonly string[] }) {
  const props = { id, class: 'field', maxLength: 20_000, value: String(value ?? ''), placeholder: field.hint };
  return field.as === 'long' ? (
    <textarea rows={3} {...props} onInput={(event) => set(event.currentTarget.value || undefined)} />
  ) : (
    <>
      <input
        type="text"
        {...props}
        {...(field.organisation && { list: `${id}-names` })}
        onInput={(event) => set(event.currentTarget.value || undefined)}
      />
      {field.organisation && (
        <datalist id={`${id}-names`}>
          {names.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      )}
    </>
  );
}

const DayField = ({ id, value, set }: FieldProps<'day'>) => (
  <input
    id={id}
    class="field"
    type="date"
    value={String(value ?? '')}
    onInput={(event) => set(event.currentTarget.value || undefined)}
  />
);

/** The hour waits for its day. */
function MomentField({ id, field, value, set, zone }: FieldProps<'day'> & { zone: string }) {
  const { day, time } = typeof value === 'string' ? typedDate(value, zone) : { day: '', time: '' };
  const put = (nextDay: string, nextTime: string) => set(storedDate(nextDay, nextTime, zone) ?? undefined);
  return (
    <div class="moment">
      <DayField id={id} field={field} value={day} set={(next) => put(String(next ?? ''), time)} />
      <input
        class="field"
        type="time"
        aria-label={say('time_of', field.label)}
        disabled={!day}
        value={time}
        onInput={(event) => put(day, event.currentTarget.value)}
      />
    </div>
  );
}

function NumberField({ id, field, value, set }: FieldProps<'number'>) {
  const read = (text: string) => (text === '' || Number.isNaN(Number(text)) ? undefined : Number(text));
  return (
    <input
      id={id}
      class="field"
      type="number"
      min={field.min}
      max={field.max}
      step={field.max === undefined ? 'any' : 1}
      value={value === undefined ? '' : String(value)}
      onInput={(event) => set(read(event.currentTarget.value))}
    />
  );
}

const FlagField = ({ id, value, set }: FieldProps<'flag'>) => (
  <input
    id={id}
    type="checkbox"
    checked={value === true}
    onChange={(event) => set(event.currentTarget.checked || undefined)}
  />
);

const Labelled = ({ id, label, children }: { id: string; label: string; children: ComponentChildren }) => (
  <div class="entry-field">
    <label for={id}>{label}</label>
    {children}
  </div>
);

export function EntryForm({ fields, values, onChange, people, entriesOf, organisations = [], ...by }: EntryFormProps) {
  const zone = by.zone ?? Temporal.Now.timeZoneId();
  const prefix = useId();
  const draw = (field: Field) => {
    const id = `${prefix}-${field.name}`;
    const value = values[field.name];
    const set = (next: unknown) => onChange({ ...values, [field.name]: next });
    switch (field.as) {
      case 'choice':
        return <Choice key={id} label={field.label} choices={field.choices} value={value} onChange={set} />;
      case 'choices':
        return <Choices key={id} label={field.label} choices={field.choices} value={value} onChange={set} />;
      case 'entry':
        return <Choice key={id} label={field.label} choices={entriesOf(field.kind)} value={value} onChange={set} />;
      case 'people':
        return (
          <PickPeople key={id} label={field.label} ids={Array.isArray(value) ? value : []} onChange={set} {...people} />
        );
    }
    const parts = { id, value, set };
    return (
      <Labelled key={id} id={id} label={field.label}>
        {(field.as === 'text' || field.as === 'long') && <TextField {...parts} field={field} names={organisations} />}
        {field.as === 'day' &&
          (field.timed ? <MomentField {...parts} {...{ field, zone }} /> : <DayField {...parts} field={field} />)}
        {field.as === 'flag' && <FlagField {...parts} field={field} />}
        {field.as === 'number' && <NumberField {...parts} field={field} />}
      </Labelled>
    );
  };
  return <div class="entry-form">{fields.map(draw)}</div>;
}
