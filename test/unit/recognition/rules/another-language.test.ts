import { checkRule } from './check-rule.ts';

checkRule('another-language', {
  decides: [
    ['Lev Dubov came. Dubova stayed.', 'Dubova: refused (Dubova)'],
    ['Rinu told Dubovdan of it.', 'Dubovdan: refused (Dubovdan)'],
  ],
  leaves: ['Lev Dubova dedi, şəhər gözəldir.', 'Lev Dubov came.', 'Лев Дубов увидел Дубова.'],
});
