// Where in the notebook the rep is: the part of the address behind `#`.
import { useEffect, useState } from 'preact/hooks';

export interface Route {
  path: string;
  rest: string;
  query: URLSearchParams;
}

export function readRoute(hash: string): Route {
  const [address = '', query = ''] = hash.replace(/^#\/?/, '').split('?');
  const [path = '', ...rest] = address.split('/');
  return { path, rest: rest.join('/'), query: new URLSearchParams(query) };
}

export function useRoute(): Route {
  const [hash, setHash] = useState(window.location.hash);
  useEffect(() => {
    const follow = () => setHash(window.location.hash);
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return readRoute(hash);
}
