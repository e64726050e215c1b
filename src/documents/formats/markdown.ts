/** Markdown: its text without its signs, and the front matter that blogs and notes put above it. */
import { dateOf } from '../dates.ts';
import { type Details, firstOf, propose, tidy } from '../document.ts';

const FRONT_MATTER = /^---\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)\s*(?:\r?\n|$)/;
const FENCE = /^\s{0,3}(?:```|~~~)/;
/** What begins a block that isn't the line before it going on. */
const BLOCK_START = /^\s*(?:#{1,6}\s|[-*+]\s|\d{1,3}[.)]\s|>|\||\[\^[^\]]+\]:)/;
const RULE = /^\s{0,3}(?:(?:[-*_]\s*){3,}|=+|-+)\s*$/;

/** Paragraphs, headings and list items; code, tables' rules and images are passed over. */
export function paragraphsOfMarkdown(text: string): string[] {
  const paragraphs: string[] = [];
  let open: string[] = [];
  let inFence = false;
  let inTable = false;
  const close = () => {
    if (open.length > 0) paragraphs.push(tidy(withoutSigns(open.join(' '))));
    open = [];
  };
  const lines = text.replace(FRONT_MATTER, '').split(/\r\n?|\n/);
  for (const [at, line] of lines.entries()) {
    if (FENCE.test(line)) inFence = !inFence;
    inTable = !inFence && line.includes('|') && (inTable || isTableRule(lines[at + 1]));
    if (inTable) {
      close();
      if (!isTableRule(line)) paragraphs.push(...cellsOf(line));
      continue;
    }
    if (inFence || FENCE.test(line) || line.trim() === '' || RULE.test(line)) {
      close();
      continue;
    }
    if (BLOCK_START.test(line)) close();
    open.push(
      line
        .replace(/^\s*(?:>\s?)*(?:#{1,6}\s+|[-*+]\s+(?:\[[ x]\]\s+)?|\d{1,3}[.)]\s+|\[\^[^\]]+\]:\s*)?/, '')
        .replace(/\s#+\s*$/, ''),
    );
    if (/^\s*#{1,6}\s/.test(line)) close();
  }
  close();
  return paragraphs.filter(Boolean);
}

/** What stands below a table's first row. */
function isTableRule(line = ''): boolean {
  return line.includes('|') && /^[\s|:-]*-[\s|:-]*$/.test(line);
}

function cellsOf(row: string): string[] {
  return row.split(/(?<!\\)\|/).map((cell) => tidy(withoutSigns(cell)));
}

function withoutSigns(text: string): string {
  return text
    .replace(/!\[[^\]]*\]\([^)]*\)/g, '')
    .replace(/\[\^[^\]]+\]/g, '')
    .replace(/\[([^\]]+)\](?:\([^)]*\)|\[[^\]]*\])/g, '$1')
    .replace(/<((?:https?|mailto):[^>\s]+)>/g, '$1')
    .replace(/<\/?[a-z][^>]*>/gi, '')
    .replace(/(?<!\\)(\*\*|__|~~|`)(?=\S)(.+?)(?<=\S)\1/g, '$2')
    .replace(/(?<![\\\p{L}\p{N}])([*_])(?=\S)(.+?)(?<=\S)\1(?![\p{L}\p{N}])/gu, '$2')
    .replace(/\\([\\`*_{}[\]()#+\-.!>~|"'])/g, '$1');
}

/** The values of the front matter: texts, and lists of texts on a line (`[A, B]`) or below each other. */
function frontMatter(text: string): Map<string, string> {
  const [, block = ''] = FRONT_MATTER.exec(text) ?? [];
  const values = new Map<string, string[]>();
  let last: string[] = [];
  for (const line of block.split(/\r?\n/)) {
    const [, key, value = ''] = /^([\w-]+):\s*(.*)$/.exec(line) ?? [];
    const [, item] = /^\s*-\s+(.+)$/.exec(line) ?? [];
    if (key !== undefined) {
      const [, list] = /^\[(.*)\]$/.exec(value.trim()) ?? [];
      last = list === undefined ? [value] : (list.match(/"[^"]*"|'[^']*'|[^,]+/g) ?? []);
      values.set(key.toLowerCase(), last);
    } else if (item !== undefined) last.push(item);
  }
  return new Map([...values].map(([key, texts]) => [key, texts.map(unquoted).filter(Boolean).join(', ')]));
}

function unquoted(text: string): string {
  return text.trim().replace(/^(["'])(.*)\1$/, '$2');
}

/** What the front matter says, as far as it is plain; else the first heading as the title. */
export function detailsOfMarkdown(text: string): Details {
  const values = frontMatter(text);
  const [, heading] = /^#\s+(.+?)(?:\s+#+)?\s*$/m.exec(text) ?? [];
  return firstOf(
    propose('title', values.get('title'), 'front-matter'),
    propose('title', heading === undefined ? heading : withoutSigns(heading), 'heading'),
    propose('author', values.get('author'), 'front-matter'),
    propose('outlet', values.get('publisher') ?? values.get('outlet') ?? values.get('source'), 'front-matter'),
    propose('date', dateOf(values.get('date') ?? ''), 'front-matter'),
    propose('language', values.get('lang') ?? values.get('language'), 'front-matter'),
    propose('url', values.get('url') ?? values.get('canonical'), 'front-matter'),
  );
}
