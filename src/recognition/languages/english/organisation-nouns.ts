/** Lower-case words by which a capitalised phrase is known to be an organisation, project or agreement. */
import { wordList } from '../word-list.ts';

export const ORGANISATION_NOUNS = wordList(`
  academy act administration agency agreement airlines alliance army assembly association authority bank base board
  brigade bureau campaign center centre chamber club coalition college command commission committee community company
  confederation conference congress consortium convention cooperation corporation corps corridor council court
  department directorate division federation force forces forum foundation front fund group guard index initiative
  inspectorate institute institution league mechanism mission movement museum network office operation order
  organisation organization panel parliament partnership party plan platform program programme project railway
  railways reactor regiment register registry republic reserve roundtable school secretariat section service services
  society squad standard station strategy summit syndicate system systems team treaty tribunal trust union unit
  university
`);
