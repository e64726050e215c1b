import { checkRule } from './check-rule.ts';

checkRule('deputy', {
  decides: [
    ['The vice Rinian Army met.', 'Rinian Army: refused (vice)'],
    ['Then Deputy Arctic Baltic Council met.', 'Arctic Baltic Council: refused (Deputy)'],
    ['Пришёл вице-министр Зари.', 'министр Зари: refused (вице)'],
    ['Говорили с заместителем министра Зари.', 'министра Зари: refused (заместителем)'],
  ],
  leaves: [
    'The vice of Rinu is known.',
    'Deputy Kol came to the Rinian Army.',
    'Пришёл министр Зари.',
    'A vice, Rinian Army said.',
  ],
});
