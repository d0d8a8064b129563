const secondsKept = 60;

/** Hands bytes to the person as a file, as a link to a file would. */
export function saveAs(fileName: string, bytes: Uint8Array): void {
  // A file's bytes come from the network, never from memory shared with a worker.
  const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>]));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  // Browsers read the file after the click; it is let go once they have surely done so.
  setTimeout(() => URL.revokeObjectURL(address), secondsKept * 1000);
}
