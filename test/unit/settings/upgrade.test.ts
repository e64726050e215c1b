import { describe, expect, it } from 'vitest';
import { SETTINGS_VERSION, upgraded } from '../../../src/settings/upgrade.ts';

describe('what version 1 wrote', () => {
  it('names entries of the one pack there was', () => {
    expect(upgraded({ hover: true, never: ['baku', 'ilham-aliyev'] }, 1)).toEqual({
      hover: true,
      never: ['russia-azerbaijan/baku', 'russia-azerbaijan/ilham-aliyev'],
    });
  });

  it('is taken for version 1 where it names none', () => {
    expect(upgraded({ never: ['baku'] }, undefined)).toEqual({ never: ['russia-azerbaijan/baku'] });
  });

  it('stays as it is where it can’t be understood, for whoever judges it', () => {
    expect(upgraded({ never: ['No Id', 7, null] }, 1)).toEqual({ never: ['No Id', 7, null] });
    expect(upgraded({ never: 'baku' }, 1)).toEqual({ never: 'baku' });
    expect(upgraded({}, 1)).toEqual({});
  });

  it('changes once: read again, it is the same', () => {
    const once = upgraded({ never: ['baku'] }, 1);
    expect(upgraded(once, 1)).toEqual(once);
  });
});

it('what the present version writes is left alone, whatever it looks like', () => {
  expect(upgraded({ never: ['baku'] }, SETTINGS_VERSION)).toEqual({ never: ['baku'] });
});
