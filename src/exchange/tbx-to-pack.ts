/** A pack from a termbase in TBX, the 2008 version (`martif`) or the third (`tbx`), in either of the latter's styles. */
import type { EntryType } from '../pack/entry-types.ts';
import { type Draft, typeOf, withoutStrays } from './draft.ts';
import { type Imported, type ImportHelp, type PackDetails, packOfDrafts } from './drafts-to-pack.ts';
import { parseXml } from './parse-xml.ts';
import { passedOver } from './report.ts';
import { UnreadableFile } from './unreadable-file.ts';

/** Elements of 2008 and of the third version. */
const CONCEPTS = ['termEntry', 'conceptEntry'];
const LANGUAGES = ['langSet', 'langSec'];
const TERM_GROUPS = ['tig', 'ntig', 'termSec'];
/** Kinds of terms that need the help of their page. */
const SHORT = new Set(['abbreviation', 'acronym', 'initialism', 'shortForm', 'clippedTerm']);
/** Names of terms that nobody should use; pages may have them all the same, and so they link. */
const PREFERRED = 'preferredTerm';

interface Term {
  text: string;
  language: string;
  isShort: boolean;
  isPreferred: boolean;
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
  const document = parsed(xml);
  if (document.documentElement.localName === 'RDF')
    throw new UnreadableFile('The file is RDF in XML — export the thesaurus as Turtle.', { key: 'file_rdf_xml' });
  const concepts = CONCEPTS.flatMap((name) => [...document.getElementsByTagNameNS('*', name)]);
  if (concepts.length === 0)
    throw new UnreadableFile('The file has no termEntry or conceptEntry — export the termbase as TBX.', {
      key: 'file_no_terms',
    });
  const lines = linesOfConcepts(xml);
  const drafts = concepts.map((concept, i) => draftOf(concept, lines[i] ?? 0, details.language));
  const figures = document.getElementsByTagNameNS('*', 'binaryData').length;
  return packOfDrafts(drafts, details, help, passedOver('figures', figures));
}

function parsed(xml: string): Document {
  try {
    // A DTD that lies elsewhere is never fetched, and the termbase says nothing in it.
    return parseXml(xml.replace(/<!DOCTYPE[^>[]*>/i, (found) => found.replace(/[^\n]/g, ' ')));
  } catch {
    throw new UnreadableFile('The file is not XML from beginning to end — export it again as TBX.', {
      key: 'file_not_xml',
    });
  }
}

function draftOf(concept: Element, line: number, language: string): Draft {
  const terms = LANGUAGES.flatMap((name) => childrenOf(concept, name)).flatMap(termsOf);
  const preferred = (tag: string) =>
    terms.find((term) => isIn(term, tag) && term.isPreferred) ??
    terms.find((term) => isIn(term, tag) && !term.isShort) ??
    terms.find((term) => isIn(term, tag));
  const label = preferred(language) ?? terms.find((term) => !term.isShort) ?? terms[0];
  const definitions = definitionsOf(concept, language);
  const labels = [...new Set(terms.map((term) => term.language))].flatMap((tag) => {
    const term = preferred(tag);
    return term ? [[tag, term.text] as const] : [];
  });
  const gloss = definitions.get(language) ?? definitions.get('') ?? [...definitions.values()][0];
  return {
    line,
    key: `${line} ${concept.getAttribute('id') ?? ''}`,
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
    same: addressesOf(concept),
  };
}

const isIn = (term: Pick<Term, 'language'>, language: string): boolean =>
  term.language === language || term.language.startsWith(`${language}-`);

function termsOf(section: Element): Term[] {
  const language = languageOf(section);
  return TERM_GROUPS.flatMap((name) => [...section.getElementsByTagNameNS('*', name)]).flatMap((group) => {
    const text = withoutStrays(group.getElementsByTagNameNS('*', 'term')[0]?.textContent ?? '');
    const notes = [...group.getElementsByTagNameNS('*', '*')];
    const told = (type: string) => notes.filter((note) => isCalled(note, type)).map((note) => note.textContent ?? '');
    const isShort = told('termType').some((type) => SHORT.has(type));
    const isPreferred = told('administrativeStatus').some((status) => status.startsWith(PREFERRED));
    return text === '' ? [] : [{ text, language, isShort, isPreferred }];
  });
}

/** Definitions of the concept, under the empty language, and of its languages. */
function definitionsOf(concept: Element, language: string): Map<string, string> {
  const found = new Map<string, string>();
  const own = [...concept.getElementsByTagNameNS('*', '*')].filter((element) => isCalled(element, 'definition'));
  for (const element of own) {
    const section = ancestors(element, concept).find(({ localName }) => LANGUAGES.includes(localName));
    const tag = section ? languageOf(section) : '';
    const key = isIn({ language: tag }, language) ? language : tag;
    if (!found.has(key)) found.set(key, element.textContent ?? '');
  }
  return found;
}

function ancestors(element: Element, top: Element): Element[] {
  const parent = element.parentNode as Element | null;
  return !parent || parent === top ? [] : [parent, ...ancestors(parent, top)];
}

/** The first subject field that is one of our types. */
function conceptType(concept: Element): EntryType {
  const fields = [...concept.getElementsByTagNameNS('*', '*')].filter((element) => isCalled(element, 'subjectField'));
  return fields.map((field) => typeOf(withoutStrays(field.textContent ?? ''))).find((type) => type !== null) ?? 'topic';
}

function addressesOf(concept: Element): string[] {
  const references = [...concept.getElementsByTagNameNS('*', '*')].filter((element) =>
    isCalled(element, 'externalCrossReference'),
  );
  return references.map((reference) => reference.getAttribute('target') ?? reference.textContent ?? '');
}

/** True of `<descrip type="definition">` and of `<basic:definition>`, as the two styles have it. */
function isCalled(element: Element, type: string): boolean {
  return element.getAttribute('type') === type || element.localName === type;
}

const languageOf = (section: Element): string =>
  (section.getAttribute('xml:lang') ?? section.getAttribute('lang') ?? '').trim();

function childrenOf(parent: Element, name: string): Element[] {
  return [...parent.childNodes].filter((node): node is Element => (node as Element).localName === name);
}

/** Where concepts begin, from 1. Parsers don't say; comments and CDATA are no place where any begins. */
function linesOfConcepts(xml: string): number[] {
  const visible = xml.replace(/<!--.*?-->|<!\[CDATA\[.*?\]\]>/gs, (hidden) => hidden.replace(/[^\n]/g, ' '));
  const lines: number[] = [];
  let line = 1;
  let from = 0;
  for (const { index } of visible.matchAll(/<(?:[\w.-]+:)?(?:termEntry|conceptEntry)[\s>/]/g)) {
    for (let i = visible.indexOf('\n', from); i !== -1 && i < index; i = visible.indexOf('\n', i + 1)) line++;
    from = index;
    lines.push(line);
  }
  return lines;
}
