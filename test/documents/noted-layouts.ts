/** The article with footnotes as the sources of three programs, each in one column and in two. */
import { NOTED_ARTICLE, type NotedParagraph } from './noted-article.ts';

/** A paragraph's text, with its footnotes written so. */
function written(paragraph: NotedParagraph, note: (note: string) => string): string {
  return paragraph.map((part) => (typeof part === 'string' ? part : note(part.note))).join('');
}

const HEAD = 'The Coastal Courier, spring issue';

/** LibreOffice: flat ODF, with a running head and page numbers. */
export function officeSource(columns: 1 | 2): string {
  let count = 0;
  const note = (text: string) =>
    `<text:note text:id="ftn${++count}" text:note-class="footnote"><text:note-citation>${count}</text:note-citation><text:note-body><text:p text:style-name="Footnote">${text}</text:p></text:note-body></text:note>`;
  const body = NOTED_ARTICLE.map(
    (paragraph) => `<text:p text:style-name="Body">${written(paragraph, note)}</text:p>`,
  ).join('\n');
  const font = (points: number) =>
    `<style:text-properties fo:font-family="DejaVu Serif" fo:font-size="${points}pt" fo:language="en" fo:country="GB"/>`;
  const page =
    columns === 1 ? 'fo:page-width="14.8cm" fo:page-height="21cm"' : 'fo:page-width="21cm" fo:page-height="29.7cm"';
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:styles>
<style:style style:name="Body" style:family="paragraph"><style:paragraph-properties fo:margin-bottom="0.25cm" fo:text-align="justify" fo:orphans="2" fo:widows="2"/>${font(10.5)}</style:style>
<style:style style:name="Footnote" style:family="paragraph">${font(8.5)}</style:style>
<style:style style:name="Footnote_20_Symbol" style:display-name="Footnote Symbol" style:family="text"/>
<style:style style:name="Footnote_20_anchor" style:display-name="Footnote anchor" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style>
<text:notes-configuration text:note-class="footnote" text:citation-style-name="Footnote_20_Symbol" text:citation-body-style-name="Footnote_20_anchor" style:num-format="1" text:start-numbering-at="document" text:footnotes-position="page"/>
</office:styles>
<office:automatic-styles>
<style:page-layout style:name="page"><style:page-layout-properties ${page} fo:margin="1.8cm"><style:footnote-sep style:width="0.018cm" style:distance-before-sep="0.1cm" style:distance-after-sep="0.1cm" style:line-style="solid" style:adjustment="left" style:rel-width="25%" style:color="#000000"/>${columns === 1 ? '' : '<style:columns fo:column-count="2" fo:column-gap="0.8cm"/>'}</style:page-layout-properties><style:header-style><style:header-footer-properties fo:min-height="0.6cm" fo:margin-bottom="0.4cm"/></style:header-style><style:footer-style><style:header-footer-properties fo:min-height="0.6cm" fo:margin-top="0.4cm"/></style:footer-style></style:page-layout>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="page"><style:header><text:p text:style-name="Body">${HEAD}</text:p></style:header><style:footer><text:p text:style-name="Body">Page <text:page-number text:select-page="current"/></text:p></style:footer></style:master-page></office:master-styles>
<office:body><office:text>${body}</office:text></office:body></office:document>`;
}

/** Groff's macros for manuscripts: footnotes with asterisks in one column, with numbers in two. */
export function groffSource(columns: 1 | 2): string {
  const sign = columns === 1 ? '*' : '\\**';
  const note = (text: string) => `${sign}\n.FS${columns === 1 ? ' *' : ''}\n${text}\n.FE\n`;
  const body = NOTED_ARTICLE.map((paragraph) => {
    // A footnote breaks its line: the comma behind it goes before its sign, and the next line begins without a space.
    const parts = paragraph.map((part, at) => {
      if (typeof part !== 'string') return note(part.note);
      const isBroken = typeof paragraph[at + 1] === 'object' && String(paragraph[at + 2] ?? '').startsWith(',');
      return (
        (at > 0 && typeof paragraph[at - 1] === 'object' ? part.replace(/^,? */, '') : part) + (isBroken ? ',' : '')
      );
    });
    return `.PP\n${parts.join('')}`;
  });
  return [`.ds CH ${HEAD}`, '.ds CF %', ...(columns === 2 ? ['.2C'] : []), ...body, ''].join('\n');
}

/** LaTeX's article: footnotes with raised numbers, small letters and a rule, at the foot of each column. */
export function latexSource(columns: 1 | 2): string {
  const body = NOTED_ARTICLE.map((paragraph) => written(paragraph, (note) => `\\footnote{${note}}`));
  return `\\pdfmapfile{=cm.map}\\documentclass[10pt${columns === 2 ? ',twocolumn' : ',a5paper'}]{article}
\\pagestyle{myheadings}\\markright{${HEAD}}
\\begin{document}
${body.join('\n\n')}
\\end{document}
`;
}
