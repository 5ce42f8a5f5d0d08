// The side panel: follows the tab in front, as far as its site is switched on.
import { render } from 'preact';
import '@/components/styles/tokens.css';
import '@/components/styles/base.css';
import '@/components/styles/person.css';
import '@/components/styles/form.css';
import '@/components/styles/glance.css';
import { Opened } from '@/entrypoints/hooks/opened';
import { Follow } from './follow';

const root = document.getElementById('app');
if (root) render(<Opened>{(store) => <Follow store={store} />}</Opened>, root);
