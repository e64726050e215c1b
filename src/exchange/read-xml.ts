/** XML read as a stream, so that of a large file one small tree is in memory at a time. Workers have no parser, and Node has none. */
import { SaxesParser } from 'saxes';

/** An element with what stands in it; names are without their prefix. */
export interface Part {
  name: string;
  attributes: Readonly<Record<string, string>>;
  content: Array<Part | string>;
}

/** Elements inside one another beyond which nothing is kept: no format that is read here has a tenth of it. */
const DEEPEST = 100;

export interface PartReader {
  /** Told of each element where it begins, by its name without the prefix; true keeps it and what stands in it. */
  isWanted: (name: string) => boolean;
  /** Given each element that is kept, whole, with the line it begins at, from 1. One inside another is part of that. */
  onPart: (part: Part, line: number) => void;
}

/** Reads a whole document. Throws at the first place that isn't XML; a DTD is passed over, and so are entities that it defines. */
export function readXml(xml: string, { isWanted, onPart }: PartReader): void {
  const parser = new SaxesParser({ xmlns: false, position: true });
  let open: Part[] = [];
  let line = 0;
  let tooDeep = 0;
  const keep = (text: string) => {
    if (tooDeep === 0) open.at(-1)?.content.push(text);
  };
  parser.on('opentagstart', ({ name }) => {
    if (open.length === 0 && isWanted(localName(name))) {
      ({ line } = parser);
      open = [{ name: localName(name), attributes: {}, content: [] }];
    } else if (open.length === DEEPEST) tooDeep++;
    else if (open.length > 0) open.push({ name: localName(name), attributes: {}, content: [] });
  });
  parser.on('opentag', ({ attributes }) => {
    const part = open.at(-1);
    if (part && tooDeep === 0) part.attributes = attributes;
  });
  parser.on('text', keep);
  parser.on('cdata', keep);
  parser.on('closetag', () => {
    if (tooDeep > 0) return void tooDeep--;
    const part = open.pop();
    const around = open.at(-1);
    if (around && part) around.content.push(part);
    else if (part) onPart(part, line);
  });
  parser.write(xml).close();
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** What stands directly in an element. */
export const partsIn = ({ content }: Part): Part[] => content.filter((inner) => typeof inner !== 'string');

/** All elements in an element, in their order. */
export const allPartsIn = (part: Part): Part[] => partsIn(part).flatMap((inner) => [inner, ...allPartsIn(inner)]);

/** An element's text, with that of the elements in it. */
export const textOf = ({ content }: Part): string =>
  content.map((inner) => (typeof inner === 'string' ? inner : textOf(inner))).join('');
