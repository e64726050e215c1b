import { describe, expect, it } from 'vitest';
import { asWritten } from '../../../src/ui/as-written.ts';

describe('a name as the page writes it', () => {
  it.each([
    ['Qarabağ', 'Karabakh'],
    ['Garabagh', 'Karabakh'],
    ['ОБСЕ', 'Organization for Security and Co-operation in Europe'],
    ['INSTC', 'North-South Transport Corridor'],
    ['Владимира Путина', 'Vladimir Putin'],
    ['the Kremlin’s spokesman', 'Press secretary of the President of Russia'],
    ['Tiflis', 'Tbilisi'],
    ['TRIPP', 'Zangezur corridor'],
  ])('“%s” of %s is another', (surface, label) => {
    expect(asWritten(surface, label)).toBe(surface);
  });

  it.each([
    ['Putin', 'Vladimir Putin'],
    ['PUTIN', 'Vladimir Putin'],
    ['Aliyev’s', 'Ilham Aliyev'],
    ['Владимира Путина', 'Владимир Путин'],
    ['Əliyevin', 'İlham Əliyev'],
    ['AZƏRBAYCANDA', 'Azərbaycan'],
    ['Москвы', 'Москва'],
    ['Россией', 'Россия'],
    ['North–South transport corridors', 'North-South Transport Corridor'],
    ['KTMT-nın', 'KTMT'],
    ['', 'Moscow'],
  ])('“%s” of %s is the label’s own', (surface, label) => {
    expect(asWritten(surface, label)).toBeNull();
  });
});
