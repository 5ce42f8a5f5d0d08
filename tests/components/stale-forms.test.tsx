// @vitest-environment happy-dom
// A form that was open while another window wrote: it changes what was typed in it, and nothing else.
import fc from 'fast-check';
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { OrganisationForm } from '@/components/organisation/organisation-form';
import { ContactForm } from '@/components/person/contact-form';
import { FactsForm } from '@/components/person/facts-form';
import { JobForm } from '@/components/person/job-form';
import { OwnFieldEditor } from '@/components/person/own-field-editor';
import { type Contact, liveHandles } from '@/lib/model/person/contact';
import { addOrganisation, editOrganisation } from '@/lib/services/organisation/edit-organisation';
import { editContact } from '@/lib/services/person/edit-contact';
import { editEmployment } from '@/lib/services/person/edit-employments';
import { editFacts } from '@/lib/services/person/edit-facts';
import { saveField } from '@/lib/services/rep/edit-fields';
import { organisationById } from '@/lib/store/read/organisations';
import { ownFields } from '@/lib/store/read/own-fields';
import { contactById } from '@/lib/store/read/read';
import type { Saved } from '@/lib/store/saved';
import type { Store } from '@/lib/store/store';
import { DANA, filledStore, must } from '../services/notebook';

const nobody = { find: async () => [], nameOf: () => undefined };
const noop = () => {};

const cardOf = async (store: Store): Promise<Contact> => {
  const row = await contactById(store, DANA);
  if (!row) throw new Error('Dana is gone.');
  return row.record;
};

function fieldOf(root: Element, label: string): HTMLInputElement {
  const labels = [...root.querySelectorAll('label')].filter((one) => one.textContent?.startsWith(label));
  const fields = labels.flatMap((one) => [
    ...one.querySelectorAll<HTMLInputElement>('input, textarea, select'),
    ...(one.htmlFor ? root.querySelectorAll<HTMLInputElement>(`[id="${one.htmlFor}"]`) : []),
  ]);
  const [field] = [...fields, ...root.querySelectorAll<HTMLInputElement>(`[aria-label="${label}"]`)];
  if (!field) throw new Error(`There is no field "${label}".`);
  return field;
}

/** A form on a live page: whenever it is drawn, it is given what is stored by then. */
async function openForm(draw: (got: (...draft: never[]) => void) => Promise<ComponentChild>) {
  const root = document.createElement('div');
  let saved: never[] | undefined;
  const redraw = async () => {
    const drawn = await draw((...draft) => {
      saved = draft;
    });
    await act(() => render(drawn, root));
  };
  await redraw();
  return {
    redraw,
    async type(label: string, value: string) {
      const field = fieldOf(root, label);
      field.value = value;
      await act(() => void field.dispatchEvent(new Event('input', { bubbles: true })));
      await act(() => void field.dispatchEvent(new Event('change', { bubbles: true })));
    },
    async save(): Promise<never[]> {
      await act(() => void root.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true })));
      if (!saved) throw new Error('The form saved nothing.');
      return saved;
    },
  };
}

interface Thing {
  /** Labels of the fields with the name each is stored under. */
  fields: Readonly<Record<string, string>>;
  /** What can be typed there. */
  texts: readonly string[];
  /** Makes it and gives its id. */
  make(store: Store): Promise<string>;
  form(store: Store, id: string, got: (...draft: never[]) => void): Promise<ComponentChild>;
  save(store: Store, id: string, ...draft: never[]): Promise<Saved>;
  /** Another window changes these fields, by their names. */
  elsewhere(store: Store, id: string, values: Record<string, string>): Promise<Saved>;
  read(store: Store, id: string): Promise<Record<string, unknown>>;
}

const words = ['one', 'two', ''];

const THINGS: Record<string, Thing> = {
  'the card of a person': {
    fields: { Title: 'title', Organisation: 'organisation', Headline: 'headline', Note: 'note' },
    texts: words,
    make: async () => DANA,
    form: async (store, _id, got) => <ContactForm contact={await cardOf(store)} onSave={got} onCancel={noop} />,
    save: (store, id, draft) => editContact(store, id, draft),
    elsewhere: (store, id, values) => editContact(store, id, { fields: values }),
    read: cardOf,
  },
  'what is known of a person': {
    fields: { 'Met at': 'metPlace', 'What they value': 'valuedFeatures' },
    texts: words,
    make: async (store) => must(await editFacts(store, DANA, { metPlace: 'Bergen' })).id,
    form: async (store, _id, got) => (
      <FactsForm contact={await cardOf(store)} own={[]} people={nobody} onSave={got} onCancel={noop} />
    ),
    save: (store, id, values, opened) => editFacts(store, id, values, opened),
    elsewhere: (store, id, values) => editContact(store, id, { fields: values }),
    read: cardOf,
  },
  'a job': {
    fields: { Organisation: 'organisation', Title: 'title', From: 'from' },
    texts: ['2020-01-01', '2021-01-01'],
    make: async (store) => {
      must(await editEmployment(store, DANA, { id: 'orbit', organisation: 'Orbit Foods', title: 'Buyer' }));
      return 'orbit';
    },
    form: async (store, _id, got) => (
      <JobForm job={(await cardOf(store)).employments?.[0]} onSave={got} onRemove={noop} onCancel={noop} />
    ),
    save: (store, id, draft) => editEmployment(store, DANA, { ...(draft as object), id }),
    elsewhere: (store, id, values) => editEmployment(store, DANA, { ...values, id }),
    read: async (store) => ({ ...(await cardOf(store)).employments?.[0] }),
  },
  'an organisation': {
    fields: { Name: 'name', Note: 'note', Domains: 'domains' },
    texts: ['orbit.example', 'fjord.example'],
    make: async (store) => must(await addOrganisation(store, { name: 'Orbit', note: 'Old' })).id,
    form: async (store, id, got) => (
      <OrganisationForm
        organisation={(await organisationById(store, id))?.record}
        today="2026-03-02"
        others={nobody}
        onSave={got}
        onCancel={noop}
      />
    ),
    save: (store, id, draft) => editOrganisation(store, id, draft),
    elsewhere: (store, id, values) => editOrganisation(store, id, values),
    read: async (store, id) => {
      const record = (await organisationById(store, id))?.record;
      return { ...record, domains: record?.domains?.join() };
    },
  },
  'a field of the rep’s own': {
    fields: { Name: 'label', Answers: 'answers' },
    texts: ['yes\nno', 'more\nless'],
    make: async (store) => must(await saveField(store, { label: 'Tea', as: 'choice', answers: 'green\nblack' })).id,
    form: async (store, _id, got) => (
      <OwnFieldEditor field={(await ownFields(store))[0]} onSave={got} onCancel={noop} />
    ),
    save: (store, id, draft) => saveField(store, { ...(draft as object), id }),
    elsewhere: (store, id, values) => saveField(store, { ...values, id }),
    read: async (store) => {
      const [field] = await ownFields(store);
      const answers = field?.choices?.filter((answer) => !answer.removed).map((answer) => answer.label);
      return { label: field?.label, answers: answers?.join('\n') };
    },
  },
};

describe.each(Object.entries(THINGS))('%s', (_, thing) => {
  const labels = Object.keys(thing.fields);
  const edits = fc.dictionary(fc.constantFrom(...labels), fc.constantFrom(...thing.texts), { noNullPrototype: true });
  const shown = (value: unknown) => String(value ?? '').replaceAll('\n', '');

  it('keeps what each of two windows changed; of a field both changed, what was saved last', async () => {
    await fc.assert(
      fc.asyncProperty(edits, edits, async (here, there) => {
        const store = await filledStore();
        const id = await thing.make(store);
        const before = await thing.read(store, id);
        const form = await openForm((got) => thing.form(store, id, got));
        for (const [label, text] of Object.entries(here)) await form.type(label, text);
        const values = Object.fromEntries(
          Object.entries(there).map(([label, text]) => [thing.fields[label] ?? '', text]),
        );
        must(await thing.elsewhere(store, id, values));
        await form.redraw();
        must(await thing.save(store, id, ...(await form.save())));
        const now = await thing.read(store, id);
        for (const [label, name] of Object.entries(thing.fields)) {
          const typed =
            here[label] === undefined || shown(here[label]) === shown(before[name]) ? there[label] : here[label];
          expect(shown(now[name]), label).toBe(shown(typed ?? before[name]));
        }
        store.db.dexie.close();
      }),
      { numRuns: 25 },
    );
  });
});

it('an address that another window added, took away or gave to another owner stays as that window left it', async () => {
  const store = await filledStore();
  const form = await openForm(async (got) => (
    <ContactForm contact={await cardOf(store)} onSave={got} onCancel={noop} />
  ));
  await form.type('Address 3', 'typed@home.example');
  const addresses = [{ value: 'canary-work@orbit.example', owner: 'personal' as const }, { value: 'new@home.example' }];
  must(await editContact(store, DANA, { fields: {}, addresses }));
  await form.redraw();
  const [draft] = await form.save();
  must(await editContact(store, DANA, draft as never));
  const owners = Object.fromEntries(liveHandles(await cardOf(store)).map(({ value, owner }) => [value, owner]));
  expect(owners).toEqual({
    'canary-work@orbit.example': 'personal',
    'new@home.example': 'employer',
    'typed@home.example': 'employer',
  });
});

it('an address taken out of the form goes, even where another window changed the rest', async () => {
  const store = await filledStore();
  const form = await openForm(async (got) => (
    <ContactForm contact={await cardOf(store)} onSave={got} onCancel={noop} />
  ));
  await form.type('Address 1', '');
  must(await editContact(store, DANA, { fields: { title: 'Head of Buying' } }));
  const [draft] = await form.save();
  must(await editContact(store, DANA, draft as never));
  const card = await cardOf(store);
  expect(liveHandles(card).map(({ value }) => value)).toEqual(['canary-work@orbit.example']);
  expect(card.title).toBe('Head of Buying');
});
