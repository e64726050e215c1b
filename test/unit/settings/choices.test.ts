import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readChoices, SETTING_NAMES } from '../../../src/settings/choices.ts';
import type { Settings } from '../../../src/settings/settings.ts';
import { refOf } from '../../refs.ts';

const CHOSEN: Settings = {
  enabled: false,
  hiddenTypes: ['place', 'award'],
  repeat: 'first',
  generic: 'full',
  hover: true,
  opensIn: 'both',
  panelOrder: 'type',
  hoverIn: 0,
  hoverOut: 10_000,
  toldOfLinks: true,
  painter: 'mark',
  strength: 'strong',
  badge: true,
  theme: 'dark',
  memory: true,
  colours: { person: '#00Ff7f' },
  sites: { 'news.example': 'whole-page', 'other.example': 'on' },
  forgetAfter: 30,
  never: [refOf('baku')],
  ignored: ['ada quill'],
};

describe('stored settings', () => {
  it('are read back as they were chosen', () => {
    expect(readChoices(CHOSEN as unknown as Record<string, unknown>)).toEqual(CHOSEN);
  });

  it.each([
    ['enabled', 'yes'],
    ['hiddenTypes', 'place'],
    ['repeat', 'second'],
    ['hoverIn', -1],
    ['hoverIn', 10_001],
    ['hoverOut', Number.NaN],
    ['painter', 'svg'],
    ['theme', null],
    ['colours', ['#000000']],
    ['sites', null],
    ['sites', 'news.example'],
    ['unknown', 1],
  ])('that are broken, older or unknown are left out: %s = %o', (name, value) => {
    expect(readChoices({ [name]: value, hover: true })).toEqual({ hover: true });
  });

  it('keep the usable parts of a broken list', () => {
    const stored = {
      hiddenTypes: ['place', 'animal', 7, 'place'],
      colours: { person: '#123456', place: 'red', animal: '#123456', event: 5 },
      sites: { 'news.example': 'off', 'old.example': 'sometimes', '': 'off' },
      never: [refOf('baku'), 'baku', '', null],
    };
    expect(readChoices(stored)).toEqual({
      hiddenTypes: ['place'],
      colours: { person: '#123456' },
      sites: { 'news.example': 'off' },
      never: [refOf('baku')],
    });
  });

  it('can not reach a prototype', () => {
    const stored = JSON.parse('{"sites":{"__proto__":"off","constructor":"off"},"__proto__":{"hover":true}}');
    const choices = readChoices(stored);
    expect(Object.keys(choices)).toEqual(['sites']);
    expect(Object.getPrototypeOf(choices.sites)).toBe(Object.prototype);
    expect(({} as Record<string, unknown>).hover).toBeUndefined();
  });

  it('never fail to be read, whatever they are', () => {
    const anyStored = fc.dictionary(fc.constantFrom(...SETTING_NAMES, 'version', '__proto__'), fc.anything());
    fc.assert(
      fc.property(anyStored, (stored) => {
        const choices = readChoices(stored);
        expect(readChoices(choices)).toEqual(choices);
      }),
    );
  });
});
