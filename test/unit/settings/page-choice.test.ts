import { describe, expect, it } from 'vitest';
import { choicesFor } from '../../../src/settings/page-choice.ts';
import { DEFAULTS, type Settings } from '../../../src/settings/settings.ts';
import { refOf } from '../../refs.ts';

const settings = (chosen: Partial<Settings> = {}): Settings => ({ ...DEFAULTS, ...chosen });

describe('a choice made on a page', () => {
  it('bars an entry once, however often it is made', () => {
    expect(choicesFor(settings({ never: [refOf('oster')] }), { entry: refOf('vell'), never: true })).toEqual({
      never: [refOf('oster'), refOf('vell')],
    });
    expect(
      choicesFor(settings({ never: [refOf('vell'), refOf('oster')] }), { entry: refOf('vell'), never: true }).never,
    ).toEqual([refOf('oster'), refOf('vell')]);
  });

  it('lets an entry in again and leaves the others barred', () => {
    expect(
      choicesFor(settings({ never: [refOf('oster'), refOf('vell')] }), { entry: refOf('vell'), never: false }),
    ).toEqual({
      never: [refOf('oster')],
    });
  });

  it('switches a site off and leaves the rest as it is', () => {
    const chosen = choicesFor(settings({ enabled: false, sites: { 'a.example': 'off' } }), {
      host: 'b.example',
      rule: 'off',
    });
    expect(chosen).toEqual({ sites: { 'a.example': 'off', 'b.example': 'off' } });
  });

  it('of a site switches Backgrounder on only where the reader asked for that', () => {
    const off = settings({ enabled: false, sites: { 'a.example': 'off' } });
    expect(choicesFor(off, { host: 'www.a.example', rule: 'on', enabled: true })).toEqual({ enabled: true, sites: {} });
    expect(choicesFor(off, { host: 'a.example', rule: 'whole-page' })).toEqual({
      sites: { 'a.example': 'whole-page' },
    });
  });
});
