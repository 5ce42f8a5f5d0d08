// The browser's own interface for extension pages and the background; page scripts use `page.ts`.
import browser from 'webextension-polyfill';

export { browser };
