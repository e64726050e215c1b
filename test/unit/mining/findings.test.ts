/** An archive in parts gives what it gives at once, and what the page makes of the same documents. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPasted } from '../../../src/documents/read-document.ts';
import { keptDocument } from '../../../src/maker/kept-document.ts';
import { type DocumentText, madePack, packDocument, packOfMaterial } from '../../../src/maker/made-pack.ts';
import { addCases, type CaseCounts, caseStatistics } from '../../../src/mining/case-statistics.ts';
import { clusterNames } from '../../../src/mining/cluster-names.ts';
import {
  addFindings,
  casesOfDocuments,
  corpusNamesOf,
  type DatedDocument,
  findingsOf,
  linesIn,
  noFindings,
  wordsOfLines,
} from '../../../src/mining/findings.ts';
import { mineDocuments } from '../../../src/mining/mine-documents.ts';
import { lineId } from '../../../src/mining/passages.ts';
import { packJson } from '../../../src/pack/pack-file.ts';

const WISHES = { head: { id: 'harbour', title: 'Harbour', licence: 'CC0' }, isWord: (word: string) => word === 'pier' };

async function documentsOf(texts: readonly string[]): Promise<DocumentText[]> {
  return Promise.all(
    texts.map(async (text, i) => {
      const read = readPasted(text);
      return { document: await keptDocument(read, `${i}.txt`, new Date(0)), paragraphs: read.paragraphs };
    }),
  );
}

/** The pack of documents that come in such parts. */
function packOfParts(parts: ReadonlyArray<readonly DocumentText[]>): string {
  const sources = parts.map((part) => part.map((document) => packDocument(document, 'en')));
  const texts = parts.map((part, i) =>
    part.map(({ paragraphs }, j): DatedDocument => {
      const { id = '', date = null, language = 'en' } = sources[i]?.[j] ?? {};
      return { id, date, language, paragraphs };
    }),
  );
  const cases: CaseCounts = new Map();
  for (const part of texts) addCases(cases, casesOfDocuments(part));
  const findings = noFindings();
  for (const part of texts) addFindings(findings, findingsOf(part, caseStatistics(cases)));
  const { forms } = findings;
  const clusters = clusterNames(corpusNamesOf(findings));
  const material = {
    documents: sources.flat(),
    lines: [...wordsOfLines(linesIn(findings), texts.flat())].map(([line, words]) => {
      return { id: lineId(line.source, line.paragraph, line.start), ...line, ...words };
    }),
    languagesOf: (form: string) => forms.get(form)?.languages ?? new Map(),
  };
  const names = clusters.map((cluster) => ({ ...cluster, gloss: '' }));
  return packJson(packOfMaterial(names, material, WISHES));
}

const person = fc.constantFrom('Vladimir Quill', 'Quill', 'Maria Brenk', 'Brenk', 'Mr. Quill', 'president Marsden');
const thing = fc.constantFrom('Southern Gas Corridor (SGC)', 'SGC', 'Ellery Sound', 'Ellery', 'the Pier', 'the pier');
const sentence = fc
  .tuple(person, fc.constantFrom('spoke in', 'had asked about', 'wrote of'), thing, person)
  .map(([who, did, what, whom]) => `Yesterday ${who} ${did} ${what}, and ${whom} said nothing of it.`);
const article = fc
  .tuple(fc.constantFrom('3 May 2024', '2 May 2023', 'no day'), fc.array(sentence, { minLength: 1, maxLength: 25 }))
  .map(([day, sentences]) => `Harbour Post, ${day}\n\n${sentences.join(' ')}`);
const archive = fc.uniqueArray(article, { minLength: 1, maxLength: 25 });

describe('an archive in parts', () => {
  it('gives the same bytes however it is cut, and those of the page', async () => {
    await fc.assert(
      fc.asyncProperty(archive, fc.infiniteStream(fc.nat({ max: 3 })), async (texts, choices) => {
        const documents = await documentsOf(texts);
        const unique = [...new Map(documents.map((each) => [each.document.id, each])).values()];
        const parts: DocumentText[][] = [[], [], [], []];
        for (const document of unique) parts[choices.next().value ?? 0]?.push(document);
        const whole = packOfParts([unique]);
        expect(packOfParts(parts)).toBe(whole);
        expect(packOfParts(parts.toReversed())).toBe(whole);
        const mined = mineDocuments(
          unique.map(({ document, paragraphs }) => ({ id: document.id, language: 'en', paragraphs })),
        );
        const log = [{ do: 'accept-all' as const, names: mined.map(({ label }) => label) }];
        expect(packJson(madePack({ documents: unique, mined, log, ...WISHES }))).toBe(whole);
      }),
      { numRuns: 60 },
    );
  });
});
