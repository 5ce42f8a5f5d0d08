// The popup: opens the notebook, and looks at the page in front at this moment.
import { render } from 'preact';
import { useCallback } from 'preact/hooks';
import '@/components/styles/tokens.css';
import '@/components/styles/base.css';
import '@/components/styles/person.css';
import { frontTab } from '@/lib/ports/tab';
import type { Store } from '@/lib/store/open';
import { lookFront } from './look-front';
import { Opened } from './opened';
import { Popup } from './popup';

const root = document.getElementById('app');
const tab = frontTab();

function Front({ store }: { store: Store }) {
  const look = useCallback(() => lookFront(store, tab), [store]);
  return <Popup store={store} look={look} focus />;
}

if (root) render(<Opened>{(store) => <Front store={store} />}</Opened>, root);
