/**
 * What ISO 30042 asks of a termbase in TBX-Basic, of 2008 and of the third version, in our words, over the tree that another XML
 * parser gives: which elements stand in which, which must be there and how often, and which data categories there are.
 */
import { XMLParser, XMLValidator } from 'fast-xml-parser';

interface Node {
  name: string;
  attributes: Record<string, string>;
  text: string;
  children: Node[];
}

/** By element: what may stand in it, how often. `text`: prose of its own. */
type Rules = Record<
  string,
  { has: Record<string, 'one' | 'maybe' | 'some' | 'any'>; text?: true; attributes?: string[] }
>;

const PROSE = { has: {}, text: true } as const;
const INFO = { descrip: 'any', transacGrp: 'any', note: 'any', xref: 'any' } as const;

const shared = (concept: string, language: string, term: string): Rules => ({
  titleStmt: { has: { title: 'one', note: 'any' } },
  publicationStmt: { has: { p: 'some' } },
  sourceDesc: { has: { p: 'some' } },
  fileDesc: { has: { titleStmt: 'maybe', publicationStmt: 'maybe', sourceDesc: 'some' } },
  text: { has: { body: 'one' } },
  body: { has: { [concept]: 'some' } },
  [concept]: { has: { ...INFO, [language]: 'some' }, attributes: ['id'] },
  [language]: { has: { ...INFO, [term]: 'some' }, attributes: ['xml:lang'] },
  [term]: { has: { term: 'one', termNote: 'any', ...INFO } },
  transacGrp: { has: { transac: 'one', transacNote: 'any', date: 'maybe', note: 'any' } },
  transac: { ...PROSE, attributes: ['type'] },
  descrip: { ...PROSE, attributes: ['type', 'xml:lang'] },
  termNote: { ...PROSE, attributes: ['type'] },
  xref: { ...PROSE, attributes: ['type', 'target'] },
  ...{ p: PROSE, note: PROSE, title: PROSE, date: PROSE, term: PROSE },
});

const VERSIONS: Record<string, Rules> = {
  martif: {
    martif: { has: { martifHeader: 'one', text: 'one' }, attributes: ['type', 'xml:lang'] },
    martifHeader: { has: { fileDesc: 'one' } },
    ...shared('termEntry', 'langSet', 'tig'),
  },
  tbx: {
    tbx: { has: { tbxHeader: 'one', text: 'one' }, attributes: ['type', 'style', 'xml:lang', 'xmlns'] },
    tbxHeader: { has: { fileDesc: 'one' } },
    ...shared('conceptEntry', 'langSec', 'termSec'),
  },
};

/** The data categories of TBX-Basic that may stand in each element, each with what it may say; null for prose. */
const CATEGORIES: Record<string, Record<string, readonly string[] | null>> = {
  descrip: { definition: null, subjectField: null, context: null },
  termNote: {
    termType: ['fullForm', 'acronym', 'abbreviation', 'shortForm', 'variant', 'phrase'],
    administrativeStatus: [
      'preferredTerm-admn-sts',
      'admittedTerm-admn-sts',
      'deprecatedTerm-admn-sts',
      'supersededTerm-admn-sts',
    ],
  },
  transac: { transactionType: ['origination', 'modification'] },
  xref: { externalCrossReference: null, xGraphic: null },
};

/** What breaks the rules, each with where; an empty list for a termbase as it should be. */
export function tbxProblems(xml: string): string[] {
  const wellFormed = XMLValidator.validate(xml);
  if (wellFormed !== true) return [wellFormed.err.msg];
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    trimValues: false,
    parseTagValue: false,
    processEntities: true,
  });
  const [root] = nodesOf(parser.parse(xml) as unknown[]).filter(({ name }) => !name.startsWith('?'));
  const rules = VERSIONS[root?.name ?? ''];
  if (!root || !rules) return [`no root element of TBX: ${root?.name}`];
  const ids = new Set<string>();
  return problemsOf(root, rules, root.name, ids);
}

function problemsOf(node: Node, rules: Rules, path: string, ids: Set<string>): string[] {
  const { has, text, attributes = [] } = rules[node.name] ?? { has: {} };
  const problems: string[] = rules[node.name] ? [] : [`${path}: unknown element`];
  for (const key of Object.keys(node.attributes))
    if (!attributes.includes(key)) problems.push(`${path}: attribute ${key}`);
  for (const { name } of node.children) if (!(name in has)) problems.push(`${path}: ${name} may not stand here`);
  for (const [name, often] of Object.entries(has)) {
    const count = node.children.filter((child) => child.name === name).length;
    if (count === 0 && (often === 'one' || often === 'some')) problems.push(`${path}: no ${name}`);
    if (count > 1 && (often === 'one' || often === 'maybe')) problems.push(`${path}: ${count} of ${name}`);
  }
  if (!text && node.text.trim() !== '') problems.push(`${path}: stray text ${node.text}`);
  if (text && node.text.trim() === '') problems.push(`${path}: empty`);
  const { id, type } = node.attributes;
  if (id !== undefined && (ids.has(id) || !/^[\p{L}_][\p{L}\p{N}._-]*$/u.test(id))) problems.push(`${path}: id ${id}`);
  if (id !== undefined) ids.add(id);
  const known = CATEGORIES[node.name];
  const values = known?.[type ?? ''];
  if (known && values === undefined) problems.push(`${path}: no category of TBX-Basic: ${type}`);
  if (values && !values.includes(node.text)) problems.push(`${path}: ${type} can't be ${node.text}`);
  if (node.name === 'date' && !/^\d{4}(?:-\d\d){0,2}$/.test(node.text)) problems.push(`${path}: no date`);
  return [...problems, ...node.children.flatMap((child) => problemsOf(child, rules, `${path}/${child.name}`, ids))];
}

/** The parser's lists of one-key records as a tree. */
function nodesOf(list: readonly unknown[]): Node[] {
  return list.flatMap((each) => {
    const { ':@': attributes = {}, ...rest } = each as Record<string, unknown> & { ':@'?: Record<string, string> };
    return Object.entries(rest).flatMap(([name, inner]) => {
      if (name === '#text') return [];
      const parts = inner as unknown[];
      const text = parts.map((part) => (part as { '#text'?: string })['#text'] ?? '').join('');
      return [{ name, attributes, text, children: nodesOf(parts) }];
    });
  });
}

/** The texts of all elements of one name, in their order. */
export function textsOfTbx(xml: string, name: string): string[] {
  const parser = new XMLParser({ preserveOrder: true, trimValues: false, parseTagValue: false });
  const collect = (nodes: readonly Node[]): string[] =>
    nodes.flatMap((node) => [...(node.name === name ? [node.text] : []), ...collect(node.children)]);
  return collect(nodesOf(parser.parse(xml) as unknown[]));
}
