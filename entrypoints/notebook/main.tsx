// The notebook: everything that needs more room than a popup; also the options page.
import { render } from 'preact';
import '@/components/styles/tokens.css';
import '@/components/styles/base.css';
import '@/components/styles/person.css';
import '@/components/styles/form.css';
import '@/components/styles/glance.css';
import '@/components/styles/notebook.css';
import '@/components/styles/known.css';
import '@/components/styles/paper.css';
import '@/components/styles/rights.css';
import '@/components/styles/export.css';
import '@/components/styles/import.css';
import '@/components/styles/safety.css';
import '@/components/styles/board.css';
import '@/components/styles/today.css';
import '@/components/styles/people.css';
import { Opened } from '@/entrypoints/hooks/opened';
import type { Reading } from '@/lib/store/open';
import { Notebook } from './notebook';

const reading: Reading = async (...newer) => (await import('@/lib/store/whole/read-only')).openToRead(...newer);

const root = document.getElementById('app');
if (root) render(<Opened reading={reading}>{(store) => <Notebook store={store} />}</Opened>, root);
