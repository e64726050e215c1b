/**
 * JSON from files of other people. JSON.parse takes what no two programs read alike, or what brings a program down: a key
 * twice in a record (the last one wins), nesting without end, and the keys that every object of JavaScript has already.
 */

/** How deep a value of the pack format lies at most is 7; this leaves room for newer versions, which are told by name. */
const DEEPEST = 32;
/** Keys at most of a record and all those that it lies in: an export of Wikidata has one for each entity. */
const MOST_KEYS = 1_000_000;
/**
 * Characters of a text for each record or list in it, and for each comma, at the least. `[],` is three characters of a file and some tens of
 * bytes of memory, so that a file of our limits could fill any machine's; the densest that a pack can be, `{"text":"a"},` and
 * `["a","b"]`, has more. The first few may stand as they like.
 */
const [LEAST_OF_RECORD, LEAST_OF_COMMA, FIRST_FEW] = [10, 3, 1_000];

/** What is wrong with a text, as the end of a sentence that begins with the place, and what to do. */
export interface JsonTrouble {
  what: string;
  value?: string;
  cure: string;
}

/** The value of a JSON text, or why it is not to be used. Never throws. */
export function parseStrictly(text: string): { value: unknown } | { trouble: JsonTrouble } {
  const trouble = troubleOf(text);
  if (trouble) return { trouble };
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { trouble: { what: `is not JSON: ${error}`, cure: 'fetch or build the pack again' } };
  }
}

/** Follows strings and brackets alone: whether the text is JSON at all, JSON.parse says. */
function troubleOf(text: string): JsonTrouble | null {
  /** Of each open bracket: the keys so far of a record, null of a list. */
  const open: Array<Set<string> | null> = [];
  let [records, commas, keysOpen] = [0, 0, 0];
  for (let i = 0; i < text.length; i++) {
    const sign = text[i];
    if (sign === '{' || sign === '[') {
      open.push(sign === '{' ? new Set() : null);
      if (open.length > DEEPEST)
        return { what: 'is nested too deeply', cure: `keep records and lists at most ${DEEPEST} deep` };
      if (++records > FIRST_FEW + i / LEAST_OF_RECORD) return crowded();
    } else if (sign === ',') {
      if (++commas > FIRST_FEW + i / LEAST_OF_COMMA) return crowded();
    } else if (sign === '}' || sign === ']') keysOpen -= open.pop()?.size ?? 0;
    else if (sign === '"') {
      const end = endOfString(text, i);
      const keys = open.at(-1);
      if (keys && followedByColon(text, end)) {
        const trouble = keyTrouble(text.slice(i, end), keys);
        if (trouble) return trouble;
        if (++keysOpen > MOST_KEYS)
          return { what: 'has a record with too many keys', cure: `keep at most ${MOST_KEYS} in one record` };
      }
      i = end - 1;
    }
  }
  return null;
}

const crowded = (): JsonTrouble => ({
  what: 'has more records and lists in it than a pack of its length',
  cure: 'fetch or build the pack again',
});

/** The offset behind a string's closing quotation mark; the text's end where it has none. */
function endOfString(text: string, start: number): number {
  for (let i = start + 1; i < text.length; i++) {
    if (text[i] === '\\') i++;
    else if (text[i] === '"') return i + 1;
  }
  return text.length;
}

function followedByColon(text: string, offset: number): boolean {
  let i = offset;
  while (text[i] === ' ' || text[i] === '\n' || text[i] === '\r' || text[i] === '\t') i++;
  return text[i] === ':';
}

function keyTrouble(written: string, keys: Set<string>): JsonTrouble | null {
  const key = written.includes('\\') ? unescaped(written) : written.slice(1, -1);
  if (key in Object.prototype)
    return {
      what: 'has a key that no pack may have',
      value: key,
      cure: 'take it out, or fetch the pack from elsewhere',
    };
  if (keys.has(key)) return { what: 'has a key twice in one record', value: key, cure: 'take one of the two out' };
  keys.add(key);
  return null;
}

/** A key with its escapes resolved, so that none hides behind them; as it is written where they are wrong. */
function unescaped(written: string): string {
  try {
    return String(JSON.parse(written));
  } catch {
    return written;
  }
}
