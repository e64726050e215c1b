/** A style sheet of some rules, as a page or card adopts it. */
export function sheetOf(rules: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  return sheet;
}

/** The rules of all sheets that a document has adopted, as the browser understood them. */
export const adoptedRules = ({ adoptedStyleSheets }: Document): string =>
  adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText)).join('\n');
