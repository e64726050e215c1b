/** Why a document can't be read, told so that whoever gave it knows what to do. */

export type DocumentFault =
  | 'broken'
  | 'encrypted'
  | 'too-large'
  | 'bomb'
  | 'wrong-encoding'
  | 'no-text'
  | 'no-column'
  | 'scanned'
  | 'frames'
  | 'unknown-kind';

/** One thing that is wrong with a document. */
export interface DocumentProblem {
  fault: DocumentFault;
  /** What is wrong, as the end of a sentence that begins with the file's name: "is locked with a password". */
  what: string;
  /** What to do about it, as a request. */
  cure: string;
}

const SENTENCES: Readonly<Record<DocumentFault, Omit<DocumentProblem, 'fault'>>> = {
  broken: { what: 'is damaged', cure: 'open it in its own program and save it again' },
  encrypted: { what: 'is locked', cure: 'save a copy without password or copy protection' },
  'too-large': { what: 'is larger than 100 MB', cure: 'split it into parts' },
  bomb: { what: 'unpacks to more than any document holds', cure: 'leave it out; it may be made to do harm' },
  'wrong-encoding': { what: 'is not readable as text in any known encoding', cure: 'save it as UTF-8' },
  'no-text': { what: 'holds no text', cure: 'leave it out, or paste what it should say' },
  'no-column': {
    what: 'has no column with the articles',
    cure: 'call the column that holds them “text” in the first row',
  },
  scanned: { what: 'holds pictures of pages and no text', cure: 'run text recognition (OCR) over it first' },
  frames: {
    what: 'shows other pages in frames and holds no text itself',
    cure: 'bring those pages; they lie in the folder that was saved with it',
  },
  'unknown-kind': {
    what: 'is of a kind that is not read',
    cure: 'save it as text, Markdown, HTML, PDF, DOCX, ODT, EPUB or CSV',
  },
};

/** A document can't be read. Its message is the problem's sentence without the file's name. */
export class UnreadableDocument extends Error {
  override name = 'UnreadableDocument';
  readonly problem: DocumentProblem;

  /** `what` and `cure` where there is more to say than of every document with this fault. */
  constructor(fault: DocumentFault, told: Partial<Omit<DocumentProblem, 'fault'>> = {}) {
    const problem = { fault, ...SENTENCES[fault], ...told };
    super(`${problem.what} — ${problem.cure}`);
    this.problem = problem;
  }
}
