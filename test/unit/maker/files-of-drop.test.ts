import { describe, expect, it } from 'vitest';
import { filesOfDrop } from '../../../src/maker/files-of-drop.ts';

type Entry = Partial<Omit<FileSystemFileEntry & FileSystemDirectoryEntry, 'isFile' | 'isDirectory'>> & {
  isFile: boolean;
};

const file = (name: string): Entry => ({
  name,
  isFile: true,
  file: (take: (file: File) => void) => take(new File(['text'], name)),
});
const broken = (name: string): Entry => ({
  name,
  isFile: true,
  file: (_: (file: File) => void, fail?: (error: DOMException) => void) => fail?.(new DOMException('gone')),
});

function folder(name: string, inside: Entry[] | null): Entry {
  const portions = [inside ?? [], []];
  const reader = {
    readEntries: (take: (entries: FileSystemEntry[]) => void, fail?: (error: DOMException) => void) =>
      inside === null ? fail?.(new DOMException('locked')) : take((portions.shift() ?? []) as FileSystemEntry[]),
  };
  return { name, isFile: false, createReader: () => reader as FileSystemDirectoryReader };
}

async function dropped(...entries: Entry[]): Promise<string[]> {
  const items = entries.map((entry) => ({ webkitGetAsEntry: () => entry }));
  const files = await filesOfDrop({ items, files: [] } as unknown as DataTransfer);
  return files.map(({ name, size }) => `${name} ${size}`);
}

describe('the files of a drop', () => {
  it('are those of its folders too, by their names, but for what systems keep there', async () => {
    expect(
      await dropped(folder('a', [file('2.txt'), file('.DS_Store'), folder('.git', [file('x')]), file('1.txt')])),
    ).toEqual(['1.txt 4', '2.txt 4']);
  });

  it('come although one of them, or a folder, can’t be read, which comes empty', async () => {
    expect(await dropped(broken('gone.txt'), folder('locked', null), file('b.txt'))).toEqual([
      'gone.txt 0',
      'locked 0',
      'b.txt 4',
    ]);
  });
});
