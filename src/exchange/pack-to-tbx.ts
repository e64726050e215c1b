/** A pack as a termbase in TBX-Basic: the third version, or the one of 2008. Facts, relations and passages have no place in it. */
import type { Entry, Form, Pack } from '../pack/format.ts';
import { otherForms } from './draft.ts';
import { ABOUT } from './tbx-about.ts';

/** The two versions, by what is called otherwise in them. */
const VERSIONS = {
  v3: { concept: 'conceptEntry', language: 'langSec', term: 'termSec' },
  '2008': { concept: 'termEntry', language: 'langSet', term: 'tig' },
} as const;
type Version = keyof typeof VERSIONS;

/** The TBX file of a pack: the same bytes for the same content. */
export function tbxOfPack(pack: Pack, version: Version = 'v3'): string {
  const concepts = pack.entries.map((entry) => conceptOf(pack, entry, version)).join('');
  const header = (name: string) => `<${name}><fileDesc>${aboutPack(pack)}</fileDesc></${name}>`;
  const language = `xml:lang="${pack.language}"`;
  const body =
    version === 'v3'
      ? `<tbx type="TBX-Basic" style="dca" ${language} xmlns="urn:iso:std:iso:30042:ed-2">\n${header('tbxHeader')}\n<text><body>\n${concepts}</body></text>\n</tbx>`
      : `<martif type="TBX-Basic" ${language}>\n${header('martifHeader')}\n<text><body>\n${concepts}</body></text>\n</martif>`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${body}\n`;
}

/** What a termbase says of itself, in sentences that `tbx-about.ts` reads. */
function aboutPack({ title, version, licence, homepage, description }: Pack): string {
  const published = [`${ABOUT.licence}${licence}`, ...(homepage === undefined ? [] : [`${ABOUT.homepage}${homepage}`])];
  const paragraphs = published.map((text) => `<p>${escaped(text)}</p>`).join('');
  return [
    `<titleStmt><title>${escaped(title)}</title><note>${escaped(`${ABOUT.version}${version}`)}</note></titleStmt>`,
    `<publicationStmt>${paragraphs}</publicationStmt>`,
    `<sourceDesc><p>${escaped(description)}</p></sourceDesc>`,
  ].join('');
}

function conceptOf(pack: Pack, entry: Entry, version: Version): string {
  const names = VERSIONS[version];
  const labels = Object.entries({ [pack.language]: entry.label, ...entry.labels });
  const glosses = new Map(Object.entries({ [pack.language]: entry.gloss, ...entry.glosses }));
  const forms = otherForms(entry);
  const tags = new Set([...labels.map(([tag]) => tag), ...forms.map(({ language = pack.language }) => language)]);
  const languages = [...tags].map((tag) => {
    const label = labels.find(([language]) => language === tag)?.[1];
    const own = forms.filter(({ text, language = pack.language }) => language === tag && text !== label);
    const gloss = glosses.get(tag);
    const terms = [
      ...(label === undefined ? [] : [termOf(label, 'preferredTerm-admn-sts', names.term)]),
      ...own.map((form) => termOf(form.text, 'admittedTerm-admn-sts', names.term, form.use)),
    ];
    const definition = gloss === undefined ? '' : `  <descrip type="definition">${escaped(gloss)}</descrip>\n`;
    return ` <${names.language} xml:lang="${tag}">\n${definition}${terms.join('')} </${names.language}>\n`;
  });
  const same = (entry.same ?? []).map(
    (address) => ` <xref type="externalCrossReference" target="${escaped(address)}">${escaped(address)}</xref>\n`,
  );
  // A language without a name has no section of its own.
  const elsewhere = [...glosses]
    .filter(([tag]) => !tags.has(tag))
    .map(([tag, gloss]) => ` <descrip type="definition" xml:lang="${tag}">${escaped(gloss)}</descrip>\n`);
  const naming = entry.naming === null ? [] : [` <note>${escaped(entry.naming)}</note>\n`];
  // What TBX has for "changed on that day, because": a note alone has no date.
  const change = entry.note
    ? [
        ` <transacGrp><transac type="transactionType">modification</transac><date>${entry.note.date}</date><note>${escaped(entry.note.text)}</note></transacGrp>\n`,
      ]
    : [];
  const field = ` <descrip type="subjectField">${entry.type}</descrip>\n`;
  const inside = [field, ...elsewhere, ...change, ...naming, ...same, ...languages].join('');
  return `<${names.concept} id="c-${entry.id}">\n${inside}</${names.concept}>\n`;
}

function termOf(text: string, status: string, group: string, use?: Form['use']): string {
  const short = use === 'short' || use === 'guarded' ? '<termNote type="termType">shortForm</termNote>' : '';
  return `  <${group}><term>${escaped(text)}</term>${short}<termNote type="administrativeStatus">${status}</termNote></${group}>\n`;
}

function escaped(text: string): string {
  const names: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text.replace(/[&<>"]/g, (sign) => names[sign] ?? sign);
}
