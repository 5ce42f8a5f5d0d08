// What one file of `pages` gives: an address in the notebook, its place in the menu, and what it shows.
import type { ComponentChildren } from 'preact';
import type { Store } from '@/lib/store/store';

export interface PageProps {
  store: Store;
  /** What follows the page's own name in the address, such as the id in `#/person/ID`. */
  rest: string;
  /** What follows `?`. */
  query: URLSearchParams;
  /** All pages of the notebook. */
  pages?: readonly NotebookPage[];
}

export interface NotebookPage {
  /** First part of the address: `people` for `#/people`. */
  path: string;
  title: string;
  /** Place in the menu; absent for pages that are reached from others. Tens make groups. */
  order?: number;
  /** About the rep's own notebook and computer: it rests while they practise. */
  own?: boolean;
  Page(props: PageProps): ComponentChildren;
}

export const goTo = (route: string): void => {
  window.location.hash = route;
};
