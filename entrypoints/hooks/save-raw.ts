// The notebook as the browser keeps it, as a file: for the day on which no export can be made.
import { saveFile } from '@/lib/ports/save-file';
import { rawData } from '@/lib/store/raw';

export async function saveRaw(): Promise<void> {
  saveFile('rung-raw-data.json', 'application/json', await rawData(indexedDB));
}
