// Files dropped onto a page.
import { useEffect } from 'preact/hooks';

/** A file may be dropped anywhere, and never opens in place of the page. */
export function useDrop(got: (file: File | undefined) => void) {
  useEffect(() => {
    const over = (event: DragEvent) => event.preventDefault();
    const drop = (event: DragEvent) => {
      event.preventDefault();
      got(event.dataTransfer?.files[0]);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('drop', drop);
    };
  }, []);
}
