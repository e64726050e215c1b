/**
 * Firefox ends content scripts the moment their extension is disabled or removed, and what they left in a page stays. So
 * there the styles depend on an empty custom property that a style sheet of the manifest sets (`presence.css`), which Firefox
 * does take away: without it every declaration that names it is invalid, and nothing of ours can be seen.
 */

/** What is put at the end of a declaration: nothing, or the property that must exist for it to hold. */
export type Presence = '' | ' var(--backgrounder)';

/** For declarations that hold as long as the extension is there. */
export const WHILE_PRESENT: Presence = ' var(--backgrounder)';

/** Declarations that give an element a `display` while the property exists, and another one afterwards. */
export const displayWhile = (presence: Presence, display: string, afterwards: string): string =>
  presence === ''
    ? `display:${display}!important`
    : `--backgrounder-display:${display}${presence}!important;display:var(--backgrounder-display,${afterwards})!important`;
