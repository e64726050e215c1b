/** Settings as a file that a reader keeps or carries to another browser. */
import { type Choices, readChoices, SETTING_NAMES, sameValue } from './choices.ts';
import { SETTINGS_VERSION, upgraded } from './upgrade.ts';

/** A sentence of `_locales` with its substitutions. */
export interface Sentence {
  key:
    | 'settings_file_not_json'
    | 'settings_file_other'
    | 'settings_file_newer'
    | 'settings_file_unknown'
    | 'settings_file_broken';
  substitutions: string[];
}

/** A file can't be imported, for the reasons given; nothing of it was taken over. */
export class BrokenSettingsFile extends Error {
  override name = 'BrokenSettingsFile';
  constructor(readonly reasons: readonly Sentence[]) {
    super(reasons.map(({ key, substitutions }) => [key, ...substitutions].join(' ')).join(', '));
  }
}

const VERSION_KEY = 'backgrounderSettings';

/** The file's text: only what was chosen. */
export function settingsFile(choices: Choices): string {
  return `${JSON.stringify({ [VERSION_KEY]: SETTINGS_VERSION, ...choices }, null, 2)}\n`;
}

/**
 * The choices of a file, also of one that an earlier version exported; all of them usable.
 * @throws BrokenSettingsFile with every reason why the file can't be taken over as it is.
 */
export function readSettingsFile(text: string): Choices {
  const { [VERSION_KEY]: version, ...written } = parse(text);
  if (typeof version !== 'number') throw broken('settings_file_other');
  if (version > SETTINGS_VERSION) throw broken('settings_file_newer', String(version));
  const values = upgraded(written, version);
  const choices = readChoices(values);
  const reasons = Object.entries(values).flatMap(([name, value]) => reasonAgainst(name, value, choices));
  if (reasons.length > 0) throw new BrokenSettingsFile(reasons);
  return choices;
}

function parse(text: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw broken('settings_file_not_json');
  }
  if (typeof value !== 'object' || value === null) throw broken('settings_file_other');
  return { ...value };
}

/** A value that reading had to change or drop is not what the file's owner expects. */
function reasonAgainst(name: string, value: unknown, choices: Choices): Sentence[] {
  const setting = SETTING_NAMES.find((known) => known === name);
  if (!setting) return [{ key: 'settings_file_unknown', substitutions: [name] }];
  if (sameValue(choices[setting], value)) return [];
  return [{ key: 'settings_file_broken', substitutions: [name, JSON.stringify(value).slice(0, 100)] }];
}

function broken(key: Sentence['key'], ...substitutions: string[]): BrokenSettingsFile {
  return new BrokenSettingsFile([{ key, substitutions }]);
}
