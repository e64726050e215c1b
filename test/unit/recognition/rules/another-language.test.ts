import { checkRule } from './check-rule.ts';

checkRule('another-language', {
  decides: [
    ['Lev Dubov came. Dubova stayed.', 'Dubova: refused (Dubova)'],
    ['Rinu told Dubovdan of it, she said.', 'Dubovdan: refused (Dubovdan)'],
    ['Rinu told Dubovdan of it.', 'Dubovdan: refused (Dubovdan)'],
  ],
  leaves: [
    'Dubova sual verilib.',
    'Dubovun dostu Moskvada olub.',
    'Lev Dubova dedi, şəhər gözəldir.',
    'Lev Dubov came.',
    'Лев Дубов увидел Дубова.',
  ],
});
