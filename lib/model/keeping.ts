// Where copies of the notebook are kept outside its database, as whoever starts the program hands it in.

/** The parts of a folder of the browser (File System standard) that are needed. */
export interface Folder {
  getFileHandle(name: string, options?: { create?: boolean }): Promise<FileIn>;
  removeEntry(name: string): Promise<void>;
  keys(): AsyncIterable<string>;
}

export interface FileIn {
  getFile(): Promise<Blob>;
  createWritable(): Promise<{ write(data: Uint8Array<ArrayBuffer>): Promise<void>; close(): Promise<void> }>;
}

export interface Keeping {
  folder(): Promise<Folder>;
  /** Small facts, beside the folder. Undefined where nothing was kept under that name. */
  read(name: string): Promise<unknown>;
  keep(name: string, value: unknown): Promise<void>;
  /** Calls `changed` whenever a page kept another fact; returns the way to stop. */
  heard(changed: () => void): () => void;
  /** Takes away the folder with all it holds, and everything the extension ever kept beside the database. */
  forgetAll(): Promise<void>;
  /** One page at a time; the others wait. */
  alone<Value>(work: () => Promise<Value>): Promise<Value>;
}
