/** What was given can't be worked with; its message is a sentence. */
export class UnfitInput extends Error {
  override name = 'UnfitInput';
}
