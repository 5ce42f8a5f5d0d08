// Fills the notebook the way a rep does: by pressing the button on practice pages and writing lines.
import { open, type Session } from '../browser/chromium.ts';
import { choose, climb, line, log } from '../browser/main-job.ts';
import { closePopup, openPopup } from '../browser/popup.ts';
import { press, title, until } from '../browser/screen.ts';
import { addresses, type Practice } from '../practice/practice.ts';

interface Known {
  where: Practice;
  name: string;
  /** True where the page shows several people and the rep has to say who is meant. */
  picked?: boolean;
  /** A rung of the default ladder, as it is written there. */
  rung?: string;
  /** What shows it, in the rep's words. */
  because?: string;
  lines: [kind: string, text: string][];
}

const people: Known[] = [
  {
    where: 'card',
    name: 'Mina Park',
    rung: '6 Raving fan',
    because: 'Introduced us to her cousin in Daegu, unasked',
    lines: [
      ['Visit', 'Saw the new roaster running, she wants the same jars'],
      ['E-mail', 'A crate came in broken; sent another overnight, she stayed'],
      ['Meeting', 'Showed her team how the lids close, ordered for the spring'],
      ['Call', 'Her cousin in Daegu opens a shop in March and will ring'],
    ],
  },
  {
    where: 'gmail',
    name: 'Priya Raman',
    rung: '3 Rapport',
    lines: [
      ['E-mail', 'Twelve shop managers want to see the catalogue'],
      ['Meeting', 'Agreed on a Thursday, Noor hosts'],
    ],
  },
  {
    where: 'several',
    name: 'Hanna Vogel',
    picked: true,
    rung: '2 Regular',
    lines: [['Call', 'Third order this year, asked for smaller crates']],
  },
  {
    where: 'several',
    name: 'Luis Ortega',
    picked: true,
    rung: '1 First business',
    lines: [['Meeting', 'First order: forty cases']],
  },
];

/** Takes about a second for each person. */
export async function fillNotebook(session: Session): Promise<void> {
  for (const person of people) {
    const page = await open(session, addresses[person.where]);
    const popup = await openPopup(session, page);
    if (person.picked) await press(popup, 'button', new RegExp(person.name));
    await until(async () => (await title(popup)) === person.name, `the heading "${person.name}"`);
    for (const [kind, text] of person.lines) {
      await choose(popup, kind);
      await press(popup, 'textbox', line);
      await log(popup, text);
    }
    if (person.rung) await climb(popup, person.rung, person.because);
    await closePopup(session, popup);
    await page.close();
  }
}
