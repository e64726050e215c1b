import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AZERBAIJANI } from '../../../../src/recognition/languages/az.ts';
import type { Language } from '../../../../src/recognition/languages/language.ts';
import { TURKISH } from '../../../../src/recognition/languages/tr.ts';

/** The forms of a name, as one line. */
function forms(language: Language, paradigm: string, name: string): string {
  return [...(language.paradigms[paradigm]?.(name) ?? [])].join(' ');
}

describe('names in Azerbaijani', () => {
  it.each([
    [
      'Putin',
      'Putinin Putinə Putini Putində Putindən Putinlə Putindir Putindədir Putindəki Putinli Putinsiz Putinədək Putindəndir Putindirmi Putindəyiq Putinimiz Putinimizin Putinimizə Putinimizi Putinimizdə Putinimizdən Putininin Putininə Putinini Putinində Putinindən Putinindir Putinlər Putinlərin Putinlərə Putinləri Putinlərdə Putinlərdən',
    ],
    [
      'Bakı',
      'Bakının Bakıya Bakını Bakıda Bakıdan Bakıyla Bakıdır Bakıdadır Bakıdakı Bakılı Bakısız Bakıyadək Bakıdandır Bakıdırmı Bakıdayıq Bakımız Bakımızın Bakımıza Bakımızı Bakımızda Bakımızdan Bakısı Bakısının Bakısına Bakısını Bakısında Bakısından Bakınındır Bakılar Bakıların Bakılara Bakıları Bakılarda Bakılardan',
    ],
    [
      'Tiflis',
      'Tiflisin Tiflisə Tiflisi Tiflisdə Tiflisdən Tiflislə Tiflisdir Tiflisdədir Tiflisdəki Tiflisli Tiflissiz Tiflisədək Tiflisdəndir Tiflisdirmi Tiflisdəyiq Tiflisimiz Tiflisimizin Tiflisimizə Tiflisimizi Tiflisimizdə Tiflisimizdən Tiflisinin Tiflisinə Tiflisini Tiflisində Tiflisindən Tiflisindir Tiflislər Tiflislərin Tiflislərə Tiflisləri Tiflislərdə Tiflislərdən',
    ],
    [
      'Oslo',
      'Oslonun Osloya Oslonu Osloda Oslodan Osloyla Oslodur Oslodadır Oslodakı Oslolu Oslosuz Osloyadək Oslodandır Oslodurmu Oslodayıq Oslomuz Oslomuzun Oslomuza Oslomuzu Oslomuzda Oslomuzdan Oslosu Oslosunun Oslosuna Oslosunu Oslosunda Oslosundan Oslonundur Oslolar Osloların Oslolara Osloları Oslolarda Oslolardan',
    ],
  ])('%s', (name, expected) => expect(forms(AZERBAIJANI, 'name', name)).toBe(expected));

  it('softens a last k or q where usage wavers, and keeps it too', () => {
    expect(AZERBAIJANI.paradigms.name?.('Sədərək')).toEqual(
      expect.arrayContaining(['Sədərəyə', 'Sədərəkə', 'Sədərəkdə']),
    );
    expect(AZERBAIJANI.paradigms.name?.('Sədərək')).not.toContain('Sədərəylə');
  });

  it('hears the dotted and the dotless i of capitals', () => {
    expect(AZERBAIJANI.paradigms.name?.('BAKI')).toContain('BAKIya');
    expect(AZERBAIJANI.paradigms.name?.('XİRDALAN Dİ')).toContain('XİRDALAN Dİyə');
  });

  it('puts an n before the cases of a name that ends in a possessive', () => {
    expect(forms(AZERBAIJANI, 'izafet', 'Xarici İşlər Nazirliyi')).toBe(
      ['nin', 'nə', 'ni', 'ndə', 'ndən', 'ylə', 'dir', 'ndədir', 'ndəki']
        .map((end) => `Xarici İşlər Nazirliyi${end}`)
        .join(' '),
    );
    expect(AZERBAIJANI.paradigms.izafet?.('Heydər Əliyev Fondu')).toEqual(
      expect.arrayContaining(['Heydər Əliyev Fondunun', 'Heydər Əliyev Fonduna', 'Heydər Əliyev Fondundan']),
    );
  });

  it('declines a common noun in both numbers with and without possessives', () => {
    const dehliz = AZERBAIJANI.paradigms.noun?.('dəhliz') ?? [];
    expect(dehliz).toEqual(
      expect.arrayContaining(['dəhlizi', 'dəhlizinə', 'dəhlizlərimizdən', 'dəhlizdir', 'dəhlizində']),
    );
    expect(AZERBAIJANI.paradigms.noun?.('bayraq')).toEqual(
      expect.arrayContaining(['bayrağı', 'bayrağa', 'bayraqda', 'bayraqlar']),
    );
    expect(AZERBAIJANI.paradigms.noun?.('çörək')).toEqual(expect.arrayContaining(['çörəyi', 'çörəyə', 'çörəkdən']));
    expect(AZERBAIJANI.paradigms.noun?.('şəkil')).toEqual(expect.arrayContaining(['şəkli', 'şəklə', 'şəkildə']));
    expect(AZERBAIJANI.paradigms.noun?.('ox')).toContain('oxu');
  });
});

describe('names of several words in Azerbaijani', () => {
  it('are somebody’s too where they end in a common noun', () => {
    expect(AZERBAIJANI.paradigms.name?.('üçtərəfli bəyanat')).toEqual(
      expect.arrayContaining([
        'üçtərəfli bəyanatdan',
        'üçtərəfli bəyanatı',
        'üçtərəfli bəyanatının',
        'üçtərəfli bəyanatında',
      ]),
    );
    expect(AZERBAIJANI.paradigms.name?.('beş ölkə')).toContain('beş ölkəsinə');
    expect(AZERBAIJANI.paradigms.name?.('İlham Əliyev')).not.toContain('İlham Əliyevinə');
  });
});

describe('names in Turkish', () => {
  it.each([
    [
      'Bakü',
      'Bakünün Baküye Baküyü Baküde Baküden Baküyle Baküdür Baküdedir Baküdeki Bakülü Baküsüz Baküler Bakülerin Bakülere Baküleri Bakülerde Bakülerden Bakülerle',
    ],
    [
      'Irak',
      'Irakın Iraka Irakı Irakta Iraktan Irakla Iraktır Iraktadır Iraktaki Iraklı Iraksız Iraklar Irakların Iraklara Irakları Iraklarda Iraklardan Iraklarla',
    ],
  ])('%s', (name, expected) => expect(forms(TURKISH, 'name', name)).toBe(expected));

  it('hardens d after voiceless consonants and softens common nouns', () => {
    expect(TURKISH.paradigms.izafet?.('Dışişleri Bakanlığı')).toContain('Dışişleri Bakanlığından');
    expect(TURKISH.paradigms.noun?.('bakanlık')).toEqual(
      expect.arrayContaining(['bakanlığı', 'bakanlıkta', 'bakanlığa']),
    );
    expect(TURKISH.paradigms.noun?.('kitap')).toEqual(expect.arrayContaining(['kitabı', 'kitaptan']));
  });
});

describe('anything at all in Azerbaijani and Turkish', () => {
  it('gives forms or none, never an endless list', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (name) => {
        for (const { paradigms } of [AZERBAIJANI, TURKISH])
          for (const paradigm of Object.values(paradigms)) {
            const found = paradigm(name);
            expect(new Set(found).size).toBe(found.length);
            expect(found.length).toBeLessThanOrEqual(200);
          }
      }),
    );
  });
});
