// The fields of the rep's own in their order, each with what can be done with it.
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '@/components/ui/icon';
import type { OwnField } from '@/lib/model/person/own-field';
import { say } from '@/lib/words';
import { FIELD_KIND } from './own-field-editor';

export interface OwnFieldListProps {
  fields: readonly OwnField[];
  onEdit(field: OwnField): void;
  /** -1 is up. */
  onMove(field: OwnField, by: 1 | -1): void;
  onRemove(field: OwnField): void;
}

const explain = ({ as, choices = [] }: OwnField): string =>
  [
    say(FIELD_KIND[as]),
    choices
      .filter((answer) => !answer.removed)
      .map((answer) => answer.label)
      .join(', '),
  ]
    .filter(Boolean)
    .join(': ');

/** A row that moves takes the focus along, to its other button where it has come to an end. */
function useMovedFocus(order: string) {
  const list = useRef<HTMLUListElement>(null);
  const moved = useRef<{ id: string; by: 1 | -1 } | null>(null);
  useLayoutEffect(() => {
    const { id, by } = moved.current ?? {};
    const buttons = [by, -1, 1].map((way) =>
      list.current?.querySelector<HTMLButtonElement>(`[data-key="${id}"] [data-by="${way}"]`),
    );
    if (id) buttons.find((button) => button && !button.disabled)?.focus();
    moved.current = null;
  }, [order]);
  return { list, moved };
}

export function OwnFieldList({ fields, onEdit, onMove, onRemove }: OwnFieldListProps) {
  const { list, moved } = useMovedFocus(fields.map(({ id }) => id).join());
  if (fields.length === 0) return <p class="soft">{say('own_none')}</p>;
  return (
    <ul ref={list} class="own-fields" aria-label={say('own_fields')}>
      {fields.map((field, n) => (
        <li key={field.id} data-key={field.id}>
          <span>
            {field.label} <span class="soft">{explain(field)}</span>
          </span>
          {([-1, 1] as const).map((by) => (
            <button
              key={by}
              type="button"
              class="button quiet"
              aria-label={say(by < 0 ? 'move_up' : 'move_down', field.label)}
              disabled={by < 0 ? n === 0 : n === fields.length - 1}
              data-by={by}
              onClick={() => {
                moved.current = { id: field.id, by };
                onMove(field, by);
              }}
            >
              <Icon name={by < 0 ? 'up' : 'down'} />
            </button>
          ))}
          <button
            type="button"
            class="button quiet"
            aria-label={say('own_edit', field.label)}
            onClick={() => onEdit(field)}
          >
            {say('edit')}
          </button>
          <button
            type="button"
            class="button quiet"
            aria-label={say('remove_named', field.label)}
            onClick={() => onRemove(field)}
          >
            ×
          </button>
        </li>
      ))}
    </ul>
  );
}
