import { checkRule } from './check-rule.ts';

checkRule('continued-name', {
  decides: [
    ['The Ana Kol Airport opened.', 'Ana Kol: refused (Airport)'],
    ['The Ana Kol International Airport opened.', 'Ana Kol: refused (International Airport)'],
    ['They met at the Rinu Business Park there.', 'Rinu: refused (Business Park)'],
    ['We read of the Trend Micro case.', 'Trend: refused (Micro)'],
    ['He bought shares of U.S. Steel then.', 'U.S.: refused (Steel)'],
    ['She studied at Rinu State University of Railways there.', 'Rinu State University: refused (of Railways)'],
    ['They saw the Rinu Blue Green Stadium there.', 'Rinu: refused (Blue Green Stadium)'],
    ['The Arctic Baltic Council Outside Rinu met there.', 'Arctic Baltic Council: refused (Outside Rinu)'],
    ['The Arctic Baltic Council Outside of Rinu met there.', 'Arctic Baltic Council: refused (Outside of Rinu)'],
    ['They read Rinu News there.', 'Rinu: refused (News)'],
    ['Башни Заря-Сити видны.', 'Заря: refused (Сити)'],
    ['Течёт Заря-река.', 'Заря: refused (река)'],
    ['Avropa gəlib, Rinu Şurası dağılıb.', 'Rinu: refused (Şurası)'],
  ],
  leaves: [
    'Ana Kol went to the airport.',
    'Ana Kol. Airport workers left.',
    'Rinu Says Blue Stadium Is Old',
    'She studied at Rinu State University of late.',
    'In Rinu Minister Lund spoke.',
    'A Rinu-led talk.',
    'Это сказали Гордов-у.',
    'Rinu-dan gəlib, Rinu-ya gedib, əla.',
    'They saw the Rinu One Two Three Four Five Stadium.',
  ],
});
