// A sample of each component of the room `person`.

import { AddressField } from '@/components/person/address-field';
import { ContactCard } from '@/components/person/contact-card';
import { ContactForm } from '@/components/person/contact-form';
import { FactsForm } from '@/components/person/facts-form';
import { FactsList } from '@/components/person/facts-list';
import { FindPerson } from '@/components/person/find-person';
import { IsThisYou } from '@/components/person/is-this-you';
import { JobForm } from '@/components/person/job-form';
import { JobList } from '@/components/person/job-list';
import { KnownBy } from '@/components/person/known-by';
import { LeftForm } from '@/components/person/left-form';
import { NextRows } from '@/components/person/next-rows';
import { NextTiles } from '@/components/person/next-tiles';
import { NoteForm } from '@/components/person/note-form';
import { OwnFieldEditor } from '@/components/person/own-field-editor';
import { OwnFieldList } from '@/components/person/own-field-list';
import { PeopleList } from '@/components/person/people-list';
import { PersonHeader } from '@/components/person/person-header';
import { Avatar, PersonName } from '@/components/person/person-name';
import { PickPeople } from '@/components/person/pick-people';
import { ReachWords } from '@/components/person/reach-words';
import { SightingFlags } from '@/components/person/sighting-flags';
import { VisitsTile, type VisitsTileProps } from '@/components/person/visits-tile';
import { liveEmployments } from '@/lib/model/person/employment';
import { idOf } from '../../formats/archives';
import { dana, item, nothing, people } from './nothing';

const sayDay = () => '2 March';
const jobs = liveEmployments(dana);
const own = [
  { id: 'team', label: 'Team', as: 'text' as const, order: 1 },
  { id: 'size', label: 'Size', as: 'choice' as const, order: 2, choices: [{ id: 'big', label: 'Big' }] },
];

const visits: VisitsTileProps = {
  role: 'new-hire',
  min: 2,
  max: 4,
  days: 1,
  until: '31 March',
  visits: [{ id: 'v', day: '2 March', names: 'Dana Whitfield', days: 1, onPeakDay: true, href: '#/person/a' }],
  major: [item],
  onPick: nothing,
};

export default [
  <AddressField line={{ value: 'dana@orbit.example', owner: '' }} n={1} jobs={jobs} onChange={nothing} />,
  <ContactCard contact={dana} sayDay={sayDay} />,
  <ContactForm contact={dana} onSave={nothing} onCancel={nothing} />,
  <FactsForm contact={dana} own={own} people={people} onSave={nothing} onCancel={nothing} />,
  <FactsList contact={{ ...dana, 'own/text/team': 'North' }} own={own} telling={{}} />,
  <FindPerson query="dana" found={[item]} focus onQuery={nothing} onPick={nothing} onAdd={nothing} />,
  <JobForm job={jobs[0]} onSave={nothing} onRemove={nothing} onCancel={nothing} />,
  <JobList contact={dana} sayDay={sayDay} onEdit={nothing} />,
  <KnownBy people={[{ id: idOf(2), name: 'Luis Ortega' }]} />,
  <LeftForm today="2026-03-02" onSave={nothing} onCancel={nothing} />,
  <NextTiles tiles={[{ of: 'touch', head: 'Touch by 5 March', aside: 'still new' }]} />,
  <NextRows
    tiles={[{ of: 'ask', head: 'OK to ask', aside: '' }]}
    errands={[{ id: 'a', what: 'Samples', due: 'due 1 Dec' }]}
    actions={() => <button type="button">Mark as kept</button>}
  />,
  <NoteForm note="Only on Thursdays" onSave={nothing} onCancel={nothing} />,
  <OwnFieldEditor field={own[1]} onSave={nothing} onCancel={nothing} />,
  <OwnFieldList fields={own} onEdit={nothing} onMove={nothing} onRemove={nothing} />,
  <PeopleList label="People" items={[item, { key: 'b', name: 'No name', aside: '' }]} onPick={nothing} />,
  <PersonHeader name="Dana Whitfield" title="Buyer, Orbit" fresh>
    <a href="#/person/a">Open</a>
  </PersonHeader>,
  <PersonName name="Dana Whitfield" />,
  <Avatar name="Dana Whitfield" />,
  <PickPeople label="Who else" ids={[idOf(2)]} {...people} onChange={nothing} />,
  <ReachWords contact={dana} onCopy={nothing} />,
  <SightingFlags flags={['no-reply', 'mixed-script']} />,
  <VisitsTile {...visits} />,
  <IsThisYou where="Roundcube" signs={['mira@own.example']} onYes={nothing} onNo={nothing} />,
];
