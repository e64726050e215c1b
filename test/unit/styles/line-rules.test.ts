import { describe, expect, it } from 'vitest';
import type { Look } from '../../../src/messages/message-map.ts';
import { ENTRY_TYPES } from '../../../src/pack/entry-types.ts';
import { TYPE_COLOURS } from '../../../src/styles/colours.ts';
import { LINE_PARTS, lineName } from '../../../src/styles/line-names.ts';
import { lineRules as rulesByName } from '../../../src/styles/line-rules.ts';
import type { Presence } from '../../../src/styles/presence.ts';
import { WHILE_PRESENT } from '../../../src/styles/presence.ts';
import { TONES } from '../../../src/styles/tones.ts';

const look = (chosen: Partial<Look> = {}): Look => ({ strength: 'quiet', colours: {}, ...chosen });

const lineRules = (look: Look, presence: Presence) => Object.values(rulesByName(look, presence)).join('');

describe("the lines' rules", () => {
  it('style every part of a type on a surface, on screen and in print, and nothing else', () => {
    for (const type of ENTRY_TYPES)
      for (const tone of TONES) {
        const rules = rulesByName(look(), '')[lineName(type, '', tone)] ?? '';
        const [screen = '', print = ''] = rules.split('@media print');
        const named = LINE_PARTS.map((part) => `::highlight(${lineName(type, part, tone)})`);
        for (const selector of named) {
          expect(screen).toContain(`${selector}{text-decoration`);
          expect(print).toContain(selector);
        }
        expect(print).toMatch(/\)\{text-decoration:none!important[^{]*\}\}$/);
        expect(new Set(rules.match(/::highlight\([^)]*\)/g))).toEqual(new Set(named));
      }
  });

  it("are in the hue of the surface, or in the reader's own", () => {
    expect(lineRules(look(), '')).toContain(
      `${lineName('place')}){text-decoration:underline dotted 1px ${TYPE_COLOURS.place.light}`,
    );
    const chosen = lineRules(look({ colours: { place: TYPE_COLOURS.event.light } }), '');
    const place = `${lineName('place', '', 'dark')}){text-decoration:underline dotted 1px`;
    expect(chosen).toContain(`${place} ${TYPE_COLOURS.event.dark}`);
    expect(chosen).not.toContain(TYPE_COLOURS.place.dark);
    expect(chosen).toContain(`${lineName('place', '', 'plain')}){text-decoration:underline dotted 1px currentColor`);
  });

  it('can be tied to the extension, every visible one', () => {
    const rules = lineRules(look({ strength: 'strong' }), WHILE_PRESENT);
    const shown = [...rules.matchAll(/(?:text-decoration|background-color|cursor|color):([^;}]*)/g)]
      .map(([, value = '']) => value)
      .filter((value) => !/none|!important|inherit/.test(value));
    expect(shown.length).toBeGreaterThan(9 * 3);
    expect(shown.filter((value) => !value.endsWith(WHILE_PRESENT))).toEqual([]);
  });

  it('are stronger when the reader wants them so', () => {
    const first = `${lineName('person')}){text-decoration:underline solid`;
    expect(lineRules(look(), '')).toContain(`${first} 2px`);
    expect(lineRules(look({ strength: 'strong' }), '')).toContain(`${first} 3px`);
  });
});
