/** Termbases in TBX, of 2008 and of the third version in both of its styles. */
import { describe, expect, it } from 'vitest';
import { tbxOfPack } from '../../../src/exchange/pack-to-tbx.ts';
import { packOfTbx } from '../../../src/exchange/tbx-to-pack.ts';
import { UnreadableFile } from '../../../src/exchange/unreadable-file.ts';
import { validatePack } from '../../../src/pack/validate.ts';
import { namesOf, RICH } from './rich-pack.ts';
import { tbxProblems, textsOfTbx } from './tbx-rules.ts';

const { id, title, language, licence } = RICH;
const read = (xml: string) => packOfTbx(xml, { id, title, language, licence }, { isWord: () => false });

const OF_2008 = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
<martif type="TBX" xml:lang="en">
<martifHeader><fileDesc><sourceDesc><p>Ships</p></sourceDesc></fileDesc></martifHeader>
<!-- <termEntry id="hidden"> -->
<text><body>
<termEntry id="c1">
  <descrip type="subjectField">places</descrip>
  <langSet xml:lang="en-US">
    <descripGrp><descrip type="definition">Where ships &amp; boats lie</descrip></descripGrp>
    <ntig><termGrp><term>Quay of Harbour</term></termGrp></ntig>
    <ntig><termGrp><term>QH</term><termNote type="termType">acronym</termNote></termGrp></ntig>
  </langSet>
  <langSet xml:lang="de"><tig><term>Hafenkai</term></tig></langSet>
</termEntry>
<termEntry id="c2">
  <langSet xml:lang="de"><tig><term>Boje</term></tig></langSet>
</termEntry>
<termEntry id="c3"><langSet xml:lang="en"></langSet></termEntry>
</body></text>
</martif>`;

const OF_THREE = `<tbx type="TBX-Basic" style="dct" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"
  xmlns:basic="http://www.tbxinfo.net/ns/basic" xmlns:min="http://www.tbxinfo.net/ns/min">
<text><body>
<conceptEntry id="c1">
  <min:subjectField>organization</min:subjectField>
  <basic:definition>Looks after the light</basic:definition>
  <langSec xml:lang="en">
    <termSec><term>Light Board</term><min:administrativeStatus>admittedTerm-admn-sts</min:administrativeStatus></termSec>
    <termSec><term>Board of the Light</term><min:administrativeStatus>preferredTerm-admn-sts</min:administrativeStatus></termSec>
    <termSec><term>BL</term><basic:termType>initialism</basic:termType></termSec>
  </langSec>
</conceptEntry>
</body></text>
</tbx>`;

describe('a termbase', () => {
  it('of 2008 is taken, with its lines', () => {
    const { pack, report } = read(OF_2008);
    expect(validatePack(pack)).toEqual({ pack });
    expect(pack.entries).toMatchObject([
      {
        type: 'place',
        label: 'Quay of Harbour',
        gloss: 'Where ships & boats lie',
        forms: [{ text: 'Quay of Harbour' }, { text: 'QH', use: 'short' }, { text: 'Hafenkai', language: 'de' }],
      },
      { type: 'topic', label: 'Boje', forms: [{ text: 'Boje', language: 'de' }] },
    ]);
    expect(report).toMatchObject({ read: 3, taken: 2 });
    expect(report.remarks).toMatchObject([{ line: 19, outcome: 'left out', reason: 'label is empty ("")' }]);
  });

  it('of the third version is taken with elements as with attributes', () => {
    const expected = {
      type: 'organisation',
      label: 'Board of the Light',
      gloss: 'Looks after the light',
      forms: [{ text: 'Board of the Light' }, { text: 'Light Board' }, { text: 'BL', use: 'short' }],
    };
    expect(read(OF_THREE).pack.entries).toMatchObject([expected]);
    const withAttributes = OF_THREE.replace(
      /<min:subjectField>(.*?)<\/min:subjectField>/,
      '<descrip type="subjectField">$1</descrip>',
    )
      .replace(/<basic:definition>(.*?)<\/basic:definition>/, '<descrip type="definition">$1</descrip>')
      .replace(/<(?:min|basic):(\w+)>(.*?)<\/(?:min|basic):\w+>/g, '<termNote type="$1">$2</termNote>');
    expect(read(withAttributes).pack.entries).toMatchObject([expected]);
  });

  it('is taken with what stands in CDATA, and with tags in its texts', () => {
    const { entries } = read(
      OF_THREE.replace('Board of the Light', 'Board of <![CDATA[the]]> <hi>Light</hi>').replace(
        'Looks after the light',
        '<![CDATA[Looks after <conceptEntry>]]>',
      ),
    ).pack;
    expect(entries).toMatchObject([{ label: 'Board of the Light', gloss: 'Looks after' }]);
  });

  it('in which something stands a hundred thousand elements deep is taken without that', () => {
    const deep = `${'<hi>'.repeat(100_000)}${'</hi>'.repeat(100_000)}`;
    const { pack, report } = read(OF_THREE.replace('Looks after the light', `Looks after the light${deep}`));
    expect(pack.entries).toMatchObject([{ label: 'Board of the Light', gloss: 'Looks after the light' }]);
    expect(report.remarks).toEqual([]);
  });

  it('counts its figures, which a pack has no place for', () => {
    const xml = OF_2008.replace(
      '</text>',
      '<back><binaryData>aGk=</binaryData><binaryData>aGk=</binaryData></back></text>',
    );
    expect(read(xml).report.passedOver).toEqual([{ kind: 'figures', count: 2 }]);
  });

  it.each(['<martif type="TBX" xml:lang="de">', '<tbx style="dca" type="TBX-Basic" xml:lang="DE">'])(
    'has the language that its first element says: %s',
    (root) => {
      const end = root.startsWith('<martif') ? '</martif>' : '</tbx>';
      const concept =
        '<termEntry><langSet xml:lang="en"><tig><term>Quay</term></tig></langSet><langSet xml:lang="de"><tig><term>Kai</term></tig></langSet></termEntry>';
      const xml = `<?xml version="1.0"?>${root}<text><body>${concept}</body></text>${end}`;
      const ofFile = { id: 'file', title: 'file', language: 'en', licence: 'not stated' };
      const { pack } = packOfTbx(xml, ofFile, { isWord: () => false });
      expect(pack.language).toBe('de');
      expect(pack.entries[0]?.label).toBe('Kai');
      const asked = packOfTbx(xml, ofFile, { isWord: () => false, details: { language: 'en' } });
      expect(asked.pack.entries[0]?.label).toBe('Quay');
    },
  );

  it.each(['v3', '2008'] as const)('made of a pack (%s) comes back as the same names, and so again', (version) => {
    const xml = tbxOfPack(RICH, version);
    const { pack, report } = read(xml);
    expect(report.remarks).toEqual([]);
    expect(namesOf(pack)).toEqual(namesOf(RICH));
    expect(pack.entries[0]).toMatchObject({
      labels: RICH.entries[0]?.labels,
      glosses: RICH.entries[0]?.glosses,
      same: RICH.entries[0]?.same,
      naming: RICH.entries[0]?.naming,
      note: RICH.entries[0]?.note,
    });
    const { description, homepage } = RICH;
    expect(pack).toMatchObject({ title, licence, description, homepage, version: RICH.version });
    const renamed = packOfTbx(
      xml,
      { id, title, language, licence },
      { isWord: () => false, details: { title: 'Quays', language: 'az' } },
    ).pack;
    expect(renamed).toMatchObject({ title: 'Quays', language: 'az', licence });
    expect(tbxOfPack(pack, version)).toBe(xml);
  });

  it.each(['v3', '2008'] as const)(
    'made of a pack (%s) keeps the rules of TBX-Basic, and another parser reads the same terms in it',
    (version) => {
      const xml = tbxOfPack(RICH, version);
      expect(tbxProblems(xml)).toEqual([]);
      const terms = RICH.entries.flatMap(({ forms }) => forms.map(({ text }) => text));
      expect(textsOfTbx(xml, 'term').toSorted()).toEqual(terms.toSorted());
      expect(textsOfTbx(xml, 'descrip')).toContain(RICH.entries[0]?.gloss);
      expect(textsOfTbx(xml, 'note')).toContain('She retired, & moved away.');
    },
  );

  it.each([
    ['<langSec xml:lang="en">', '<langSec xml:lang="en" id="c-ada-quill">', 'attribute id'],
    ['preferredTerm-admn-sts', 'bestTerm', "administrativeStatus can't be bestTerm"],
    ['type="subjectField"', 'type="field"', 'no category of TBX-Basic: field'],
    ['<date>2025-03</date>', '<date>March</date>', 'no date'],
    ['<fileDesc>', '<fileDesc><p>x</p>', 'p may not stand here'],
    ['</conceptEntry>', 'stray</conceptEntry>', 'stray text'],
    ['</tbx>', '', 'Unclosed tag'],
    ['id="c-tom-quill"', 'id="c-ada-quill"', 'id c-ada-quill'],
  ])('with %s as %s breaks a rule of TBX-Basic', (from, to, told) => {
    expect(tbxProblems(tbxOfPack(RICH).replace(from, to)).join('\n')).toContain(told);
  });

  it.each([
    ['no XML', 'name,type', /^The file is not XML from beginning to end — export it again as TBX/],
    ['cut off', OF_THREE.slice(0, -40), /^The file is not XML from beginning to end/],
    ['other XML', '<html/>', /^The file has no termEntry or conceptEntry — export the termbase as TBX/],
    [
      'full of entities',
      '<!DOCTYPE tbx [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><tbx>&b;</tbx>',
      /^The file defines entities, which may unpack to no end — export it again without a DTD/,
    ],
  ])('that is %s is refused with what to do', (_, xml, message) => {
    expect(() => read(xml)).toThrow(UnreadableFile);
    expect(() => read(xml)).toThrow(message);
  });
});
