import { render } from 'preact';
import browser from 'webextension-polyfill';

render(<h1>{browser.runtime.id}</h1>, document.getElementById('app')!);
