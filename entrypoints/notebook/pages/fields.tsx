// Fields of the rep's own: added, renamed, put in order, taken out of the forms and brought back.
import { useState } from 'preact/hooks';
import { OwnFieldEditor } from '@/components/person/own-field-editor';
import { OwnFieldList } from '@/components/person/own-field-list';
import { Notice } from '@/components/ui/notice';
import { useOnce } from '@/entrypoints/hooks/use-once';
import { useActions, useAnswer } from '@/entrypoints/hooks/use-store';
import type { NotebookPage, PageProps } from '@/entrypoints/notebook/page';
import { type OwnField, shownFields } from '@/lib/model/person/own-field';
import { moveField, removeField, saveField } from '@/lib/services/rep/edit-fields';
import { ownFields } from '@/lib/store/read/own-fields';
import { say } from '@/lib/words';

function Fields({ store }: PageProps) {
  const [open, setOpen] = useState<{ field?: OwnField } | null>(null);
  const { said, busy, run } = useActions(store);
  const once = useOnce(store);
  const fields = useAnswer(() => ownFields(store), []);
  if (!fields) return null;
  const gone = fields.filter((field) => field.removed);
  return (
    <section class="page narrow fields" aria-busy={busy}>
      <header>
        <h1>{say('own_fields')}</h1>
        <p class="soft">{say('own_why')}</p>
      </header>
      <OwnFieldList
        fields={shownFields(fields)}
        onEdit={(field) => setOpen({ field })}
        onMove={(field, by) => void run(moveField(store, field.id, by), say('saved'))}
        onRemove={(field) => void run(removeField(store, field.id, true), say('own_removed', field.label))}
      />
      {open ? (
        <OwnFieldEditor
          key={open.field?.id}
          field={open.field}
          onSave={async (draft) => {
            const done = await once((id) => run(saveField(store, { ...draft, id: open.field?.id }, id), say('saved')));
            if (done.ok) setOpen(null);
          }}
          onCancel={() => setOpen(null)}
        />
      ) : (
        <button type="button" class="button" onClick={() => setOpen({})}>
          {say('own_add')}
        </button>
      )}
      {gone.length > 0 && (
        <section>
          <h2>{say('own_gone')}</h2>
          <ul class="own-fields" aria-label={say('own_gone')}>
            {gone.map((field) => (
              <li key={field.id}>
                <span>{field.label}</span>
                <button
                  type="button"
                  class="button quiet"
                  aria-label={say('own_back_named', field.label)}
                  onClick={() => void run(removeField(store, field.id, false), say('saved'))}
                >
                  {say('own_back')}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <div class="floating">
        <Notice {...said} />
      </div>
    </section>
  );
}

export default { path: 'fields', title: say('own_fields'), order: 21, Page: Fields } satisfies NotebookPage;
