import { describe, expect, it } from 'vitest';
import { azLatReader, isAzLat } from '../../../src/text/az-lat.ts';
import { decodeAs } from '../../../src/text/decode-as.ts';
import { encodeAs } from '../../encode-as.ts';

const TODAY = 'Azərbaycan Respublikasının vətəndaşları öz üçün: Şuşa, Çıraqlı, Ülvi, Özgə, Əli, İsmayıl. Oğul!';
const TYPED = 'Azяrbaycan Respublikasыnыn vяtяndaшlarы юz цчцn: Шuшa, Чыraqlы, Цlvi, Юzgя, Яli, Иsmayыl. Oьul!';

describe('a text that was typed in an old Azerbaijani font', () => {
  it('is read in today’s letters', () => {
    expect(azLatReader(TYPED)?.(TYPED)).toBe(TODAY);
  });

  it('is the same where its bytes were taken for a Western code page', () => {
    const western = decodeAs('windows-1252', encodeAs('windows-1251', TYPED));
    expect(western).toContain('Azÿrbaycan');
    expect(azLatReader(western)?.(western)).toBe(TODAY);
  });

  it('reads a part as the whole is, and leaves words that are in Russian', () => {
    const read = azLatReader(`${TYPED} Республика Азербайджан`);
    expect(read?.('цч')).toBe('üç');
    expect(read?.('Республика')).toBe('Республика');
  });

  it.each([
    'Вчера я был в Баку, и там Heydar Aliyev Center открыт для всех: я видел его.',
    'Der Präsident größerer Länder müsse darüber sprechen, hieß es in München.',
    'Dışişleri Bakanı bugün Ankara’da İngiliz mevkidaşıyla görüştü.',
    'Le maire de L’Haÿ-les-Roses a été réélu au premier tour.',
    TODAY,
  ])('is none of those that are written as usual: %s', (text) => {
    expect(isAzLat(text)).toBe(false);
    expect(azLatReader(text)).toBe(null);
  });
});
