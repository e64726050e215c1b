/** Lists of names as people keep them: what a reader gets of each, and what is said of the rest. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ListReading } from '../../../src/exchange/columns.ts';
import { packOfList } from '../../../src/exchange/list-to-pack.ts';
import { NamelessList, readTable } from '../../../src/exchange/table.ts';
import { UnreadableFile } from '../../../src/exchange/unreadable-file.ts';
import { wordsOf } from '../../../src/exchange/word-list.ts';
import { validatePack } from '../../../src/pack/validate.ts';
import { decodeAs, decodeText } from '../../../src/text/decode-text.ts';

const isWord = wordsOf(['mark\nrose\nharbour\n']);
const DETAILS = { id: 'list', title: 'List', language: 'en', licence: 'MIT' };

function importList(text: string, list?: ListReading) {
  const { pack, report } = packOfList(readTable(text, list).rows, DETAILS, { isWord });
  expect(validatePack(pack)).toEqual({ pack });
  return { ...report, entries: pack.entries };
}

/** A text in a code page that TextEncoder doesn't write. */
function encoded(text: string, encoding: 'windows-1251' | 'windows-1252'): Uint8Array {
  const bytes = new Map(Array.from({ length: 256 }, (_, byte) => [decodeAs(encoding, new Uint8Array([byte])), byte]));
  return new Uint8Array([...text].map((letter) => bytes.get(letter) ?? 0x3f));
}

describe('reading a list', () => {
  it.each([
    ['never closed', 'name,type\nAda,person\n"Bea,person\nCleo,person\n', ['Ada', '"Bea', 'Cleo']],
    ['closed too early', 'name,type\n"Tom" Quill,person\n"Bea",person\nCleo,person\n', ['"Tom" Quill', 'Bea', 'Cleo']],
  ])('loses no line to a quotation mark that is %s', (_, list, names) => {
    expect(readTable(list).rows.map(({ cells }) => cells.name)).toEqual(names);
  });

  it('finds the columns in any order, in other words and with a typing error', () => {
    const list = 'Descripton;Colour;Also known as;LABEL;categroy\nA mayor;red;Quill|Mayor Quill;Ada Quill;People\n';
    expect(readTable(list).columns).toEqual(['description', null, 'aliases', 'name', 'type']);
    expect(importList(list).entries).toMatchObject([
      {
        id: 'ada-quill',
        type: 'person',
        label: 'Ada Quill',
        gloss: 'A mayor',
        forms: [{ text: 'Ada Quill' }, { text: 'Quill' }, { text: 'Mayor Quill' }],
      },
    ]);
  });

  it.each([',', ';', '\t', '|'])('finds the separator %j, and keeps it inside quotes', (separator) => {
    const list = `name${separator}description\r\n"Quill${separator} Ada"${separator}"She said ""yes"""\r\n`;
    expect(readTable(list).rows).toEqual([
      { number: 2, cells: { name: `Quill${separator} Ada`, description: 'She said "yes"' } },
    ]);
  });

  it('takes a name a line without a header, and columns that are given by hand', () => {
    expect(importList('Ada Quill\nTom Quill\n').entries.map(({ label }) => label)).toEqual(['Ada Quill', 'Tom Quill']);
    expect(
      importList('x,Ada Quill,person\n', { columns: [null, 'name', 'type'], header: false }).entries,
    ).toMatchObject([{ label: 'Ada Quill', type: 'person' }]);
  });

  it('begins behind the first row where a reader says that it holds the columns', () => {
    const list = 'Who;What\nAda Quill;person\n';
    expect(importList(list, { columns: ['name', 'type'], header: true }).entries).toMatchObject([
      { label: 'Ada Quill' },
    ]);
  });

  it('shows how it begins, for a reader to say which column has the names', () => {
    const list = `\nWho;What\nAda Quill;${'x'.repeat(10_000)}\n`;
    expect(readTable(list.replace('Who', 'Name'))).toMatchObject({ columns: ['name', null], header: true });
    let told: unknown;
    try {
      readTable(list);
    } catch (error) {
      told = error;
    }
    expect(told).toBeInstanceOf(NamelessList);
    expect((told as NamelessList).table).toEqual({
      columns: [null, null],
      header: true,
      beginning: [
        ['Who', 'What'],
        ['Ada Quill', `${'x'.repeat(60)}…`],
      ],
    });
  });

  it('says what to do when no column has the names', () => {
    expect(() => readTable('colour,size\nred,2\n')).toThrow(UnreadableFile);
    expect(() => readTable('colour,size\nred,2\n')).toThrow(
      'No column is called name. The first row says "colour", "size" — call the column with the names “name” there.',
    );
  });

  it.each([
    ['utf-8', new TextEncoder().encode('\ufeffname\nƏliyev\n')],
    ['utf-16le', new Uint8Array(Buffer.from('\ufeffname\nƏliyev\n', 'utf16le'))],
    ['utf-16le', new Uint8Array(Buffer.from('name\nƏliyev\n', 'utf16le'))],
    ['utf-16be', new Uint8Array(Buffer.from('name\nƏliyev\n', 'utf16le').swap16())],
  ])('reads %s', (encoding, bytes) => {
    expect(decodeText(bytes)).toEqual({ text: 'name\nƏliyev\n', encoding });
  });

  it.each([
    ['windows-1251', 'имя\nИльхам Алиев\n'],
    ['windows-1252', 'name\nRené Müller\n'],
  ] as const)('tells the old code page %s by its words', (encoding, text) => {
    expect(decodeText(encoded(text, encoding))).toEqual({ text, encoding });
  });
});

describe('a pack from a list', () => {
  it('mends what has a plain cure, and says so by row', () => {
    const { entries, taken, remarks } = importList(
      'name,type\n Ada\u00a0 Qu\u00adill ,person\nAda Quill,person\nThing,gadget\n',
    );
    expect(entries.map(({ label, type }) => `${label}: ${type}`)).toEqual(['Ada Quill: person', 'Thing: topic']);
    expect(taken).toBe(3);
    expect(remarks).toEqual([
      {
        line: 2,
        name: 'Ada Quill',
        outcome: 'mended',
        reason: 'stray spaces or characters that cannot be seen',
        cure: 'they were taken out',
      },
      {
        line: 3,
        name: 'Ada Quill',
        outcome: 'mended',
        reason: 'the name is there already',
        cure: 'its other names were added to the first',
      },
      {
        line: 4,
        name: 'Thing',
        outcome: 'mended',
        reason: 'no type is called "gadget"',
        cure: 'it was taken as a topic',
      },
    ]);
  });

  it('keeps two things of one name apart when their descriptions do', () => {
    const { entries, short } = importList(
      'name,type,description\nSpringfield,place,City in Ohio\nSpringfield,place,City in Oregon\nSpringfield,place,\n',
    );
    expect(entries.map(({ id, gloss }) => `${id}: ${gloss}`)).toEqual([
      'springfield: City in Ohio',
      'springfield-2: City in Oregon',
    ]);
    expect(short).toBe(2);
  });

  it('takes short names, languages of names, and tags out of descriptions', () => {
    const { entries } = importList(
      'name,aliases,short,type,description\nAda Quill,Ада Квилл@ru;a@b,AQ,person,"<p>A <b>mayor</b></p>"\n',
    );
    expect(entries).toMatchObject([
      {
        gloss: 'A mayor',
        forms: [
          { text: 'Ada Quill' },
          { text: 'Ада Квилл', language: 'ru' },
          { text: 'a@b', use: 'short' },
          { text: 'AQ', use: 'short' },
        ],
      },
    ]);
  });

  it('leaves out what has none, one row and not the list', () => {
    const { entries, remarks } = importList(`name\n<b>Ada</b>\n${'x'.repeat(10_000_000)}\nTom Quill\n`);
    expect(entries.map(({ label }) => label)).toEqual(['Tom Quill']);
    expect(remarks.map(({ line, outcome }) => `${line} ${outcome}`)).toEqual(['2 left out', '3 left out']);
    expect(remarks[0]).toMatchObject({ reason: 'label holds HTML ("<b>Ada</b>")', cure: 'take out < and >' });
  });

  it('lets no form link alone that is short, in small letters or shared', () => {
    const { entries, short } = importList(
      'name,aliases,type\nAs,Asville,place\nharbour,,topic\nBaku,,place\nBaku,,event\nДом,,place\nпорт,,place\n京都,,place\n東京都,,place\n',
    );
    const uses = entries.flatMap(({ forms }) => forms.map(({ text, use }) => `${text} ${use ?? 'always'}`));
    expect(uses).toEqual([
      ...['As short', 'Asville always', 'harbour short', 'Baku short', 'Baku short'],
      ...['Дом always', 'порт short', '京都 short', '東京都 always'],
    ]);
    expect(short).toBe(6);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  });

  it('keeps a note with its date and source, and never one without a date', () => {
    const { entries, remarks } = importList(
      'name,note,source,date\nAda,Resigned,The Post,22.02.2022\nTom,Left,,\nMay,Gone,,2022-02-30\n',
    );
    expect(entries.map(({ note }) => note)).toEqual([
      { text: 'Resigned (The Post)', date: '2022-02-22' },
      undefined,
      undefined,
    ]);
    expect(remarks.map(({ line, reason, cure }) => `${line} ${reason}: ${cure}`)).toEqual([
      '3 taken without its note, which has no date: write one as 2022-02-22, 2022-02 or 2022',
      '4 taken without its note, which has no date: write it as 2022-02-22, 2022-02 or 2022',
    ]);
  });
});

it('any bytes give a valid pack whose rows are all taken or told, or a sentence', () => {
  const list = fc.array(fc.array(fc.string({ unit: 'binary', maxLength: 12 }), { maxLength: 9 }), { maxLength: 9 });
  const text = list.map(
    (rows) => `name,aliases,type,description,language,note,source,date\n${rows.map((row) => row.join(',')).join('\n')}`,
  );
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    text.map((each) => new TextEncoder().encode(each)),
  );
  fc.assert(
    fc.property(bytes, (content) => {
      try {
        const { rows } = readTable(decodeText(content).text);
        const { pack, report } = packOfList(rows, DETAILS, { isWord });
        const { taken, remarks } = report;
        expect(validatePack(pack)).toEqual({ pack });
        expect(taken + remarks.filter(({ outcome }) => outcome === 'left out').length).toBe(rows.length);
      } catch (error) {
        if (!(error instanceof UnreadableFile)) throw error;
        expect(error.message).toMatch(/ — /);
      }
    }),
    { numRuns: 1000 },
  );
});

it('takes eight times the rows of one name in about eight times the work', () => {
  const workFor = (rows: number) => {
    const list = readTable(`name,description\n${Array.from({ length: rows }, (_, i) => `Ada,number ${i}\n`).join('')}`);
    const before = process.cpuUsage();
    expect(packOfList(list.rows, DETAILS, { isWord }).pack.entries).toHaveLength(rows);
    const { user, system } = process.cpuUsage(before);
    return user + system;
  };
  workFor(4000);
  const few = Math.max(workFor(4000), workFor(4000));
  // A search among all of the name would make it sixty-four.
  expect(workFor(32_000) / few).toBeLessThan(24);
}, 60_000);

it('tells of a source and a date that have no note to stand with', () => {
  const { taken, remarks } = importList(
    'name,note,source,date\nAda,,Post,2022-02-22\nTom,,,2022\nEve,Said it,Post,2022\n',
  );
  expect(taken).toBe(3);
  expect(remarks.map(({ line, reason }) => [line, reason])).toEqual([
    [2, 'taken without its source and date, which stand with a note'],
    [3, 'taken without its date, which stands with a note'],
  ]);
});
