/** The package's own modules, which are a third smaller than the file it is published as; it has no types for them. */
declare module 'mark.js/src/lib/mark.js' {
  import type Mark from 'mark.js';

  const OwnMark: new (context: Node) => Mark;
  export default OwnMark;
}
