/** The files of a drop, those in folders too. */

/** Files in the order of their names within each folder. Must be called while the drop is told: browsers take it away afterwards. */
export async function filesOfDrop({ items, files }: DataTransfer): Promise<File[]> {
  const entries = [...items].map((item) => item.webkitGetAsEntry?.() ?? null).filter((entry) => entry !== null);
  // What is dropped by other means than from a disk is no entry of one.
  if (entries.length === 0) return [...files];
  return (await Promise.all(entries.map(filesIn))).flat();
}

/** What can't be read comes as an empty file, which is told of by its name while the others go on. */
function unread({ name }: FileSystemEntry): File[] {
  return [new File([], name)];
}

async function filesIn(entry: FileSystemEntry): Promise<File[]> {
  if (isFile(entry)) {
    return new Promise<File[]>((resolve) =>
      entry.file(
        (file) => resolve([file]),
        () => resolve(unread(entry)),
      ),
    );
  }
  const inside = await entriesIn((entry as FileSystemDirectoryEntry).createReader()).catch(() => null);
  if (!inside) return unread(entry);
  // What systems put into folders for themselves is nobody's document.
  const shown = inside.filter(({ name }) => !name.startsWith('.')).sort((a, b) => (a.name < b.name ? -1 : 1));
  const files: File[] = [];
  for (const each of shown) files.push(...(await filesIn(each)));
  return files;
}

/** Browsers give them in portions; an empty one is the last. */
async function entriesIn(reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> {
  const entries: FileSystemEntry[] = [];
  for (;;) {
    const portion = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (portion.length === 0) return entries;
    entries.push(...portion);
  }
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}
