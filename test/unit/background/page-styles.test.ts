import { describe, expect, it } from 'vitest';
import { pageStyles } from '../../../src/background/page-styles.ts';
import type { Look } from '../../../src/messages/message-map.ts';
import { WHILE_PRESENT } from '../../../src/styles/presence.ts';

const LOOK: Look = { strength: 'quiet', colours: { person: '#123456' } };

describe('the styles of a page', () => {
  it('draw the lines in the reader’s colours', () => {
    const { lines } = pageStyles({ look: LOOK }, '');
    expect(lines['backgrounder-person']).toContain(
      '::highlight(backgrounder-person){text-decoration:underline solid 2px #123456;',
    );
  });

  it('hold only as long as the extension is there, where that is asked for', () => {
    const { lines, card } = pageStyles({ look: LOOK }, WHILE_PRESENT);
    expect(lines['backgrounder-person']).toContain('2px #123456 var(--backgrounder);');
    expect(card).toContain('display:var(--backgrounder-display,none)!important');
    expect(pageStyles({ look: LOOK }, '').card).toContain(':host{display:block!important}');
  });
});
