// Handing a file to the rep: the browser's own download, no permission needed.

/** Starts the download of `data` as `fileName`; must follow a click. */
export function saveFile(fileName: string, mediaType: string, data: string | Uint8Array<ArrayBuffer>): void {
  const url = URL.createObjectURL(new Blob([data], { type: mediaType }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
