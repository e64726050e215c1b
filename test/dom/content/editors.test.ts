/** Whatever a reader types into is as it would be without us: while the page is read, and after every edit. */
import { describe, expect, it } from 'vitest';
import type { Settings } from '../../../src/settings/settings.ts';
import { type PageWindow, showPage } from './page.ts';
import { highlighted, readPage, told } from './read-page.ts';

const PAINTERS: Settings['painter'][] = ['highlight', 'mark'];
const CLASSES = [
  'ProseMirror',
  'ql-editor',
  'CodeMirror',
  'cm-editor',
  'monaco-editor',
  'ace_editor',
  'DraftEditor-root',
  'public-DraftEditor-content',
  'tox-edit-area',
  'ck-editor__editable',
  'mce-content-body',
  'trix-content',
  'fr-element',
  'note-editable',
  'jodit-wysiwyg',
];
const ROLES = ['textbox', 'searchbox', 'combobox', 'spinbutton'];
const TEXT = '<p>Ilham Aliyev and <b>Vladimir</b> Putin</p>';

/** Editors whose text scripts change, by what makes them editors. */
const SCRIPTED = [
  ...CLASSES.map((name) => `<div class="editor ${name} wide">${TEXT}</div>`),
  ...ROLES.map((role) => `<div class="editor" role="${role}">${TEXT}</div>`),
];
/** Editors that the browser types into. */
const TYPED = [
  `<div class="editor" contenteditable>${TEXT}</div>`,
  `<div class="editor" contenteditable="true">${TEXT}</div>`,
  `<div class="editor" contenteditable="TRUE">${TEXT}</div>`,
  '<div class="editor" contenteditable="plaintext-only">Ilham Aliyev</div>',
  `<div class="editor ProseMirror" contenteditable="true" role="textbox">${TEXT}</div>`,
  `<div class="editor" contenteditable="true"><div contenteditable="false">${TEXT}</div>Baku</div>`,
  '<span class="editor" contenteditable="true">Ilham Aliyev</span>',
];

/** An editor in the middle of text that is read, block-level or inline as it is. */
const around = (editor: string) => `<div>Baku ${editor} Moscow</div>`;
const OUTSIDE = ['Baku → baku', 'Moscow → moscow'];

const editorIn = ({ document }: PageWindow) => document.querySelector<HTMLElement>('.editor') as HTMLElement;

type Edit = (view: PageWindow) => void;

const SCRIPTS: Edit[] = [
  (view) => editorIn(view).append(' Baku'),
  (view) => {
    editorIn(view).innerHTML = '<p>Heydar Aliyev</p><p>Moscow</p>';
  },
  (view) => editorIn(view).firstElementChild?.replaceWith('Ilham Aliyev'),
  (view) => editorIn(view).normalize(),
];

function command(name: string, value?: string): Edit {
  return (view) => {
    editorIn(view).focus();
    view.getSelection()?.selectAllChildren(editorIn(view));
    view.getSelection()?.collapseToEnd();
    expect(view.document.execCommand(name, false, value)).toBe(true);
  };
}

const TYPING: Edit[] = [
  command('insertText', ' met Vladimir Putin in Baku'),
  command('delete'),
  command('insertText', 'Moscow'),
  command('undo'),
];

/** Reads a page with an editor, makes the edits on it and on the same page without a reader, and compares them. */
async function compares(painter: Settings['painter'], editor: string, edits: readonly Edit[]): Promise<void> {
  const [view, plain] = [await showPage(around(editor)), await showPage(around(editor))];
  const { reader, settled } = readPage(view, { painter });
  await settled();
  const same = () => {
    expect(editorIn(view).outerHTML).toBe(editorIn(plain).outerHTML);
    expect(told(reader)).toEqual(OUTSIDE);
    expect(highlighted(view).map((line) => line.replace(/^.*: /, ''))).toEqual(['Baku', 'Moscow']);
  };
  same();
  for (const edit of edits) {
    const before = editorIn(plain).outerHTML;
    edit(plain);
    edit(view);
    if (edit === edits[0]) expect(editorIn(plain).outerHTML).not.toBe(before);
    await settled();
    same();
  }
}

describe.each(PAINTERS)('with the %s painter, an editor', (painter) => {
  it.each(SCRIPTED)('that scripts write into stays as it is: %s', async (editor) => {
    await compares(painter, editor, SCRIPTS);
  });

  it.each(TYPED)('that a reader types into stays as it is: %s', async (editor) => {
    await compares(painter, editor, TYPING);
  });

  it('parts the name that it stands in', async () => {
    const view = await showPage(
      '<div>Ilham <span contenteditable="true">and</span> Aliyev, Ilham <b></b> Aliyev</div>',
    );
    const { reader, settled } = readPage(view, { painter });
    await settled();
    expect(reader.blocks.map(({ text }) => text.trim())).toEqual(['Ilham', 'Aliyev, Ilham  Aliyev']);
  });

  it('that is a text field keeps its text', async () => {
    const write: Edit = (view) => {
      const field = editorIn(view) as HTMLTextAreaElement;
      field.focus();
      view.document.execCommand('insertText', false, 'Vladimir Putin ');
      field.append(' Moscow');
      field.defaultValue += '!';
    };
    await compares(painter, '<textarea class="editor">Ilham Aliyev</textarea>', [write, write]);
  });

  it('that text turns into is left alone from then on, and read when it is text again', async () => {
    const html = '<p>Baku</p><p class="editor">Ilham Aliyev</p>';
    const [view, plain] = [await showPage(html), await showPage(html)];
    const { reader, settled } = readPage(view, { painter });
    await settled();
    expect(told(reader)).toEqual(['Baku → baku', 'Ilham Aliyev → ilham-aliyev']);
    for (const one of [view, plain]) editorIn(one).setAttribute('contenteditable', 'true');
    await settled();
    for (const edit of TYPING) {
      edit(view);
      edit(plain);
      await settled();
      expect(editorIn(view).outerHTML).toBe(editorIn(plain).outerHTML);
      expect(told(reader)).toEqual(['Baku → baku']);
    }
    editorIn(view).removeAttribute('contenteditable');
    await settled();
    expect(told(reader)).toContain('Ilham Aliyev → ilham-aliyev');
  });
});
