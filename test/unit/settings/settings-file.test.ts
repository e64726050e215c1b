import { describe, expect, it } from 'vitest';
import { entryRef } from '../../../src/pack/entry-ref.ts';
import type { Choices } from '../../../src/settings/choices.ts';
import { BrokenSettingsFile, readSettingsFile, settingsFile } from '../../../src/settings/settings-file.ts';

function reasonsAgainst(text: string): unknown {
  try {
    return readSettingsFile(text);
  } catch (error) {
    expect(error).toBeInstanceOf(BrokenSettingsFile);
    return (
      error instanceof BrokenSettingsFile && error.reasons.map(({ key, substitutions }) => [key, ...substitutions])
    );
  }
}

describe('a settings file', () => {
  it('holds only what was chosen, and is read back', () => {
    const choices: Choices = { hover: true, sites: { 'news.example': 'off' } };
    expect(settingsFile(choices)).toBe(
      '{\n  "backgrounderSettings": 2,\n  "hover": true,\n  "sites": {\n    "news.example": "off"\n  }\n}\n',
    );
    expect(readSettingsFile(settingsFile(choices))).toEqual(choices);
    expect(readSettingsFile(settingsFile({}))).toEqual({});
  });

  it.each([
    ['not a file', 'settings_file_not_json'],
    ['[]', 'settings_file_other'],
    ['null', 'settings_file_other'],
    ['{"hover":true}', 'settings_file_other'],
  ])('that is something else is refused: %s', (text, key) => {
    expect(reasonsAgainst(text)).toEqual([[key]]);
  });

  it('of a newer version is refused with its version', () => {
    expect(reasonsAgainst('{"backgrounderSettings":3}')).toEqual([['settings_file_newer', '3']]);
  });

  it('of version 1.0.0 is read as it was meant', () => {
    const text =
      '{"backgrounderSettings":1,"hiddenTypes":["place"],"repeat":"first","hover":true,"hoverIn":900,"painter":"mark",' +
      '"strength":"strong","theme":"dark","colours":{"person":"#7a3a96"},' +
      '"sites":{"blog.example":"whole-page","news.example":"off"},"never":["baku","vladimir-putin"]}';
    expect(readSettingsFile(text)).toEqual({
      ...{ hiddenTypes: ['place'], repeat: 'first', hover: true, hoverIn: 900, painter: 'mark', strength: 'strong' },
      ...{ theme: 'dark', colours: { person: '#7a3a96' } },
      sites: { 'blog.example': 'whole-page', 'news.example': 'off' },
      never: [entryRef('russia-azerbaijan', 'baku'), entryRef('russia-azerbaijan', 'vladimir-putin')],
    });
  });

  it('of version 1.0.0 with something that never was an entry is refused, with what it says', () => {
    expect(reasonsAgainst('{"backgrounderSettings":1,"never":["baku","no entry"]}')).toEqual([
      ['settings_file_broken', 'never', '["russia-azerbaijan/baku","no entry"]'],
    ]);
  });

  it('with unknown or broken settings is refused as a whole, each named with its value', () => {
    const text = '{"backgrounderSettings":2,"hover":true,"sound":1,"theme":"pink","hiddenTypes":["place","animal"]}';
    expect(reasonsAgainst(text)).toEqual([
      ['settings_file_unknown', 'sound'],
      ['settings_file_broken', 'theme', '"pink"'],
      ['settings_file_broken', 'hiddenTypes', '["place","animal"]'],
    ]);
    expect(() => readSettingsFile(text)).toThrow('settings_file_unknown sound, settings_file_broken theme "pink"');
  });
});
