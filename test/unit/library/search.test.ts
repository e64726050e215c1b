import { describe, expect, it } from 'vitest';
import { buildSearch, type Search } from '../../../src/library/search.ts';
import { partsOf } from '../../../src/pack/entry-ref.ts';
import { refOf } from '../../refs.ts';

const ENTRIES = [
  entry('ada-quell', 'person', 'Ada Quell', 'Engineer of the ring line', ['Ada Quell', 'Quell', 'Ада Квелл']),
  entry('joao-semedo', 'person', 'João Semedo', 'Minister of ports', ['João Semedo', 'Semedo']),
  entry('elnur-aliyev', 'person', 'Elnur Əliyev', 'Keeper of the lighthouse', ['Elnur Əliyev', 'E. Aliyev']),
  entry('ring-line', 'project', 'Ring Line', 'Tram route around the harbour', ['Ring Line', 'RL']),
  entry('harbour-trust', 'organisation', 'Harbour Trust', 'Owner of the quays', [
    'Harbour Trust',
    'the Trust',
    'Портовое управление',
  ]),
];

function entry(
  id: string,
  type: 'person' | 'project' | 'organisation',
  label: string,
  gloss: string,
  forms: string[],
  facts = 1,
) {
  return { id: refOf(id), type, label, gloss, language: 'en', forms, facts };
}

async function ids(query: string): Promise<string[]> {
  return (await search())(query).map((hit) => partsOf(hit.entry.id).id);
}

let built: Promise<Search> | undefined;
function search(): Promise<Search> {
  built ??= buildSearch(ENTRIES);
  return built;
}

describe('search', () => {
  it('finds an unfinished name', async () => {
    expect(await ids('qu')).toContain('ada-quell');
  });

  it('finds names without their accents, and accents on plain names', async () => {
    expect(await ids('joao')).toEqual(['joao-semedo']);
    expect(await ids('Aliyev')).toContain('elnur-aliyev');
    expect(await ids('elnür əliyev')).toEqual(['elnur-aliyev']);
  });

  it.each(['aliyev', 'eliyev', 'əliyev', 'ƏLİYEV'])('finds Əliyev and its other spellings for %s', async (query) => {
    const find = await buildSearch([
      entry('one', 'person', 'Elnur Əliyev', 'x', []),
      entry('two', 'person', 'Elnur Aliyev', 'x', []),
      entry('three', 'person', 'Elnur Abasov', 'x', []),
    ]);
    const hits = find(query);
    expect(hits.map((hit) => hit.entry.id).sort()).toEqual([refOf('one'), refOf('two')]);
    expect(hits.map((hit) => hit.form)).toEqual([null, null]);
  });

  it.each([
    ['Адой Квеллом', 'ada-quell'],
    ['Квеллу', 'ada-quell'],
    ['Əliyevdən', 'elnur-aliyev'],
    ['Semedodan', 'joao-semedo'],
    ['Semedolardan', 'joao-semedo'],
    ['Əliyevdədir', 'elnur-aliyev'],
    ['Портового управления', 'harbour-trust'],
  ])('finds a name with an ending that no form has: %s', async (query, id) => {
    expect((await ids(query))[0]).toBe(id);
  });

  it('finds the cases of a short adjective, which share three letters, and an acronym with its ending', async () => {
    const find = await buildSearch([
      {
        ...entry('corridor', 'project', 'Southern Corridor', 'x', ['Южный коридор']),
        made: ['Южного коридора', 'Южному коридору'],
      },
      entry('gas', 'project', 'Gas for the south', 'x', ['газ для Южного коридора']),
      entry('abs', 'organisation', 'United States', 'x', ['ABŞ']),
      entry('branch', 'organisation', 'Branch', 'x', ['Absheron']),
    ]);
    const first = (query: string) => partsOf(find(query)[0]?.entry.id ?? refOf('none')).id;
    expect(first('Южного коридора')).toBe('corridor');
    expect(first('ABŞ-ın')).toBe('abs');
  });

  it('forgives a typo', async () => {
    expect(await ids('semdeo')).toEqual(['joao-semedo']);
    expect(await ids('harbor')).toContain('harbour-trust');
  });

  it('finds a name in another script, and says by which form', async () => {
    const [hit] = (await search())('Квелл');
    expect(hit?.entry.id).toBe(refOf('ada-quell'));
    expect(hit?.form).toBe('Ада Квелл');
  });

  it('puts an entry of that name before one that only mentions it', async () => {
    expect((await ids('ring'))[0]).toBe('ring-line');
    expect(await ids('ring')).toContain('ada-quell');
  });

  describe('puts first whoever is called so', () => {
    const named = async (query: string) => {
      const find = await buildSearch([
        entry('minsk-group', 'organisation', 'OSCE Minsk Group', 'Mediators of the OSCE', ['OSCE Minsk Group'], 9),
        entry('co-chair', 'person', 'Co-chair of the OSCE Minsk Group', 'Post in the OSCE', ['Co-chair'], 1),
        entry('osce', 'organisation', 'Organization for Security', 'Body of 57 states', ['OSCE'], 2),
        entry('heydar', 'person', 'Heydar Aliyev', 'Former president', ['Heydar Aliyev', 'Aliyev'], 1),
        entry('ilham', 'person', 'Ilham Aliyev', 'President', ['Ilham Aliyev', 'Aliyev'], 40),
        entry('foundation', 'organisation', 'Heydar Aliyev Foundation', 'Charity', ['Aliyev Foundation'], 60),
        entry('meeting', 'project', 'Meeting of Aliyev and Aliyev', 'Aliyev met Aliyev', ['Meeting'], 3),
      ]);
      return find(query).map((hit) => partsOf(hit.entry.id).id);
    };

    it('by an acronym, before all whose names hold it', async () => {
      expect((await named('osce'))[0]).toBe('osce');
      expect((await named('osce minsk group'))[0]).toBe('minsk-group');
    });

    it('and of several the one about whom most is known, whatever the spelling', async () => {
      for (const query of ['aliyev', 'aliev', 'Aliyv', 'aliy'])
        expect((await named(query)).slice(0, 2), query).toEqual(['ilham', 'heydar']);
    });
  });

  it('forgives a typo in a short word, and in one of three letters where nothing else is found', async () => {
    const find = await buildSearch([
      entry('putin', 'person', 'Vladimir Putin', 'President', ['Putin']),
      entry('gas', 'project', 'Gas', 'Fuel', ['Gas']),
      entry('gap', 'project', 'Gap', 'Hole', ['Gap']),
    ]);
    const found = (query: string) => find(query).map((hit) => partsOf(hit.entry.id).id);
    expect(found('putn')).toEqual(['putin']);
    expect(found('gas')).toEqual(['gas']);
    expect(found('gaz').sort()).toEqual(['gap', 'gas']);
  });

  it('wants every word, and takes some where nothing has them all', async () => {
    expect(await ids('ring tram')).toEqual(['ring-line']);
    expect(await ids('quell lighthouse')).toEqual(expect.arrayContaining(['ada-quell', 'elnur-aliyev']));
  });

  it.each(['', '  ', '…', '\u{1F600}'])('finds nothing without words (%j)', async (query) => {
    expect(await ids(query)).toEqual([]);
  });

  it('tells how far it is while it is built', async () => {
    const many = Array.from({ length: 4_500 }, (_, i) =>
      entry(`e-${i}`, 'person', `Person ${i}`, 'x', [`Person ${i}`]),
    );
    const heard: number[] = [];
    const find = await buildSearch(many, (done) => heard.push(done));
    expect(heard.length).toBeGreaterThan(1);
    expect(heard).toEqual([...heard].sort((a, b) => a - b));
    expect(heard.at(-1)).toBe(1);
    expect(find('4321')[0]?.entry.id).toBe(refOf('e-4321'));
  });
});
