/** What can go wrong when one context asks another. */

/** Nobody answered, asked twice: the background is being stopped or updated, or the tab holds no content script. */
export class NoAnswer extends Error {}

/** The other context answered that it can't; the message says why, in a sentence for the reader. */
export class Refused extends Error {
  override name = 'Refused';
}

/** This content script belongs to a version of the extension that is gone: it can only clean up after itself. */
export class Orphaned extends Error {}
