/** A pack from a termbase in TBX, the 2008 version (`martif`) or the third (`tbx`), in either of the latter's styles. */
import type { EntryType } from '../pack/entry-types.ts';
import { type Draft, isoDate, languageTag, withoutStrays } from './draft.ts';
import { type Imported, type ImportHelp, type PackDetails, packOfDrafts } from './drafts-to-pack.ts';
import { allPartsIn, type Part, partsIn, readXml, textOf } from './read-xml.ts';
import { passedOver } from './report.ts';
import { tbxAbout } from './tbx-about.ts';
import { typeOf } from './type-told.ts';
import { UnreadableFile } from './unreadable-file.ts';

/** Elements of 2008 and of the third version. */
const HEADERS = new Set(['martifHeader', 'tbxHeader']);
const CONCEPTS = new Set(['termEntry', 'conceptEntry']);
const LANGUAGES = new Set(['langSet', 'langSec']);
const TERM_GROUPS = new Set(['tig', 'ntig', 'termSec']);
const FIGURE = 'binaryData';
/** Kinds of terms that need the help of their page. */
const SHORT = new Set(['abbreviation', 'acronym', 'initialism', 'shortForm', 'clippedTerm']);
/** Names of terms that nobody should use; pages may have them all the same, and so they link. */
const PREFERRED = 'preferredTerm';

interface Term {
  text: string;
  language: string;
  isShort: boolean;
  isPreferred: boolean;
  /** Somebody said whether it is preferred. */
  isRanked: boolean;
}

/**
 * The pack of a termbase.
 * @throws UnreadableFile when the text is no XML, has entities of its own, or no concept.
 */
export function packOfTbx(xml: string, details: PackDetails, help: ImportHelp): Imported {
  if (/<!ENTITY/i.test(xml))
    throw new UnreadableFile('The file defines entities, which may unpack to no end — export it again without a DTD.', {
      key: 'file_xml_entities',
    });
  const language = help.details?.language ?? termbaseLanguage(xml) ?? details.language;
  const { drafts, figures, about } = draftsOf(xml, language);
  const own = { ...details, ...about, ...help.details, language };
  if (drafts.length === 0)
    throw new UnreadableFile('The file has no termEntry or conceptEntry — export the termbase as TBX.', {
      key: 'file_no_terms',
    });
  return packOfDrafts(drafts, own, help, passedOver('figures', figures));
}

/** What the termbase says its language is, in its first element. */
function termbaseLanguage(xml: string): string | null {
  const [, tag = ''] = /<(?:martif|tbx)\b[^>]*\bxml:lang\s*=\s*["']([\w-]+)["']/i.exec(xml.slice(0, 5_000)) ?? [];
  return languageTag(tag);
}

/** What the concepts say, how many figures stand anywhere, and what the termbase says of itself. */
function draftsOf(
  xml: string,
  language: string,
): { drafts: Draft[]; figures: number; about: ReturnType<typeof tbxAbout> } {
  const drafts: Draft[] = [];
  let figures = 0;
  let about: ReturnType<typeof tbxAbout> = {};
  const isFigure = ({ name }: Part) => name === FIGURE;
  try {
    readXml(xml, {
      isWanted: (name) => {
        if (name === 'RDF')
          throw new UnreadableFile('The file is RDF in XML — export the thesaurus as Turtle.', { key: 'file_rdf_xml' });
        return CONCEPTS.has(name) || HEADERS.has(name) || name === FIGURE;
      },
      onPart: (part, line) => {
        figures += [part, ...allPartsIn(part)].filter(isFigure).length;
        if (HEADERS.has(part.name)) about = { ...tbxAbout(part), ...about };
        if (CONCEPTS.has(part.name)) drafts.push(draftOf(part, line, language));
      },
    });
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    throw new UnreadableFile('The file is not XML from beginning to end — export it again as TBX.', {
      key: 'file_not_xml',
    });
  }
  return { drafts, figures, about };
}

function draftOf(concept: Part, line: number, language: string): Draft {
  const terms = partsIn(concept)
    .filter(({ name }) => LANGUAGES.has(name))
    .flatMap(termsOf);
  const preferred = (tag: string) =>
    terms.find((term) => isIn(term, tag) && term.isPreferred) ??
    terms.find((term) => isIn(term, tag) && !term.isShort) ??
    terms.find((term) => isIn(term, tag));
  const label = preferred(language) ?? terms.find((term) => !term.isShort) ?? terms[0];
  const definitions = definitionsOf(concept, language);
  const labels = [...new Set(terms.map((term) => term.language))].flatMap((tag) => {
    const term = preferred(tag);
    // Of ranked terms one that nobody prefers is no label, only a name.
    return term && (term.isPreferred || !term.isRanked) ? [[tag, term.text] as const] : [];
  });
  const gloss = definitions.get(language) ?? definitions.get('') ?? [...definitions.values()][0];
  return {
    line,
    key: `${line} ${concept.attributes.id ?? ''}`,
    type: conceptType(concept),
    label: label?.text ?? '',
    ...(label && !isIn(label, language) && { language: label.language }),
    ...(gloss !== undefined && { gloss }),
    labels: Object.fromEntries(labels),
    glosses: Object.fromEntries([...definitions].filter(([tag]) => tag !== '')),
    forms: terms
      .filter(({ text }) => text !== label?.text)
      .map(({ text, language: tag, isShort }) => ({
        text,
        ...(!isIn({ language: tag }, language) && { language: tag }),
        ...(isShort && { short: true }),
      })),
    ...notesOf(concept),
    same: addressesOf(concept),
  };
}

const isIn = (term: Pick<Term, 'language'>, language: string): boolean =>
  term.language === language || term.language.startsWith(`${language}-`);

function termsOf(section: Part): Term[] {
  const language = languageOf(section);
  const groups = allPartsIn(section).filter(({ name }) => TERM_GROUPS.has(name));
  return groups.flatMap((group) => {
    const notes = allPartsIn(group);
    const term = notes.find(({ name }) => name === 'term');
    const text = withoutStrays(term ? textOf(term) : '');
    const told = (type: string) => notes.filter((note) => isCalled(note, type)).map(textOf);
    const isShort = told('termType').some((type) => SHORT.has(type));
    const statuses = told('administrativeStatus');
    const isPreferred = statuses.some((status) => status.startsWith(PREFERRED));
    return text === '' ? [] : [{ text, language, isShort, isPreferred, isRanked: statuses.length > 0 }];
  });
}

/** Definitions of the concept, under the empty language, and of its languages. */
function definitionsOf(concept: Part, language: string): Map<string, string> {
  const found = new Map<string, string>();
  const collect = (part: Part, tag: string): void => {
    const own = languageOf(part) || tag;
    const key = isIn({ language: own }, language) ? language : own;
    if (isCalled(part, 'definition') && !found.has(key)) found.set(key, textOf(part));
    for (const inner of partsIn(part)) collect(inner, own);
  };
  for (const part of partsIn(concept)) collect(part, '');
  return found;
}

/** The concept's own note, which tells of its names, and what has changed by its newest modification that says so. */
function notesOf(concept: Part): Pick<Draft, 'naming' | 'note'> {
  const textIn = (part: Part, name: string) => {
    const inner = partsIn(part).find((each) => each.name === name);
    return inner ? withoutStrays(textOf(inner)) : '';
  };
  const [note] = partsIn(concept)
    .filter(({ name }) => name === 'transacGrp')
    .filter((group) => textIn(group, 'transac') === 'modification')
    .flatMap((group) => {
      const date = isoDate(textIn(group, 'date').slice(0, 10));
      const text = textIn(group, 'note');
      return date === null || text === '' ? [] : [{ text, date }];
    })
    .sort((a, b) => (a.date < b.date ? 1 : -1));
  const naming = textIn(concept, 'note');
  return { ...(naming !== '' && { naming }), ...(note && { note }) };
}

/** The first subject field that is one of our types. */
function conceptType(concept: Part): EntryType {
  const fields = allPartsIn(concept).filter((part) => isCalled(part, 'subjectField'));
  return fields.map((field) => typeOf(withoutStrays(textOf(field)))).find((type) => type !== null) ?? 'topic';
}

function addressesOf(concept: Part): string[] {
  const references = allPartsIn(concept).filter((part) => isCalled(part, 'externalCrossReference'));
  return references.map((reference) => reference.attributes.target ?? textOf(reference));
}

/** True of `<descrip type="definition">` and of `<basic:definition>`, as the two styles have it. */
const isCalled = ({ name, attributes }: Part, type: string): boolean => attributes.type === type || name === type;

const languageOf = ({ attributes }: Part): string => (attributes['xml:lang'] ?? attributes.lang ?? '').trim();
