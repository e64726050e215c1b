/** Has the browser save a file, as a download. */
export function save(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // Revoked after the browser has taken the address up, which it does when the click's task is over.
  setTimeout(() => URL.revokeObjectURL(link.href));
}
