// Where a person works and worked, whether they could be reached elsewhere, and what follows when they leave.
import { useState } from 'preact/hooks';
import { JobForm } from '@/components/person/job-form';
import { JobList } from '@/components/person/job-list';
import { LeftForm } from '@/components/person/left-form';
import { ReachWords } from '@/components/person/reach-words';
import { useOnce } from '@/entrypoints/hooks/use-once';
import type { Actions } from '@/entrypoints/hooks/use-store';
import { type Employment, workOf } from '@/lib/model/person/employment';
import { localMoment, sayDay } from '@/lib/model/when';
import { copyText } from '@/lib/ports/report';
import { editEmployment, type JobChange } from '@/lib/services/person/edit-employments';
import { personLeft } from '@/lib/services/person/person-left';
import type { ContactRow } from '@/lib/store/row';
import type { Store } from '@/lib/store/store';
import { say } from '@/lib/words';
import { FollowUps } from './follow-ups';
import { OrganisationLine } from './organisation-line';

type Open = { form: 'job'; job?: Employment } | { form: 'left' } | { form: 'followed'; from: string } | null;

export function WorkPart({ store, row, actions }: { store: Store; row: ContactRow; actions: Actions }) {
  const contact = row.record;
  const [chosen, setOpen] = useState<Open>(null);
  // Where the leaving was taken back, nothing follows from it.
  const back = chosen?.form === 'followed' && chosen.from && chosen.from === workOf(contact).organisation;
  const open = back ? null : chosen;
  const once = useOnce(store);
  const close = () => setOpen(null);
  const told = (day: string) => sayDay(day, store.world.now(), store.world.zone());
  const save = async (job: JobChange) => {
    const done = await once((id) => actions.run(editEmployment(store, contact.id, job, id), say('saved')));
    if (done.ok) close();
  };
  const leave = async (draft: Parameters<typeof personLeft>[2]) => {
    const from = workOf(contact).organisation ?? '';
    const words = say('left_saved', contact.name);
    const done = await once((id) => actions.run(personLeft(store, contact.id, draft, id), words));
    if (done.ok) setOpen({ form: 'followed', from });
  };
  const copy = async (question: string) =>
    (await copyText(question)) ? actions.tell(say('reach_copied')) : actions.tell(question, 'warn');
  return (
    <section class="known-part" aria-label={say('work')}>
      <h2>{say('work')}</h2>
      <OrganisationLine store={store} row={row} actions={actions} />
      <JobList contact={contact} sayDay={told} onEdit={(job) => setOpen({ form: 'job', job })} />
      {open?.form === 'job' && (
        <JobForm
          key={open.job?.id}
          job={open.job}
          onSave={(draft) => void save({ ...draft, ...(open.job && { id: open.job.id }) })}
          onRemove={() => open.job && void save({ id: open.job.id, removed: true })}
          onCancel={close}
        />
      )}
      {open?.form === 'left' && (
        <LeftForm
          today={localMoment(store.world.now(), store.world.zone()).slice(0, 10)}
          onSave={(draft) => void leave(draft)}
          onCancel={close}
        />
      )}
      {open?.form === 'followed' && (
        <FollowUps store={store} contact={contact} from={open.from} actions={actions} onDone={close} />
      )}
      {!open && (
        <div class="buttons">
          <button type="button" class="button" onClick={() => setOpen({ form: 'job' })}>
            {say('job_add')}
          </button>
          <button type="button" class="button" onClick={() => setOpen({ form: 'left' })}>
            {say('left')}
          </button>
        </div>
      )}
      <ReachWords contact={contact} onCopy={(question) => void copy(question)} />
    </section>
  );
}
