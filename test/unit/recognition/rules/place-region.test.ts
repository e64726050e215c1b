import { checkRule } from './check-rule.ts';

checkRule('place-region', {
  decides: [
    ['She was born in Rinu, Texas.', 'Rinu: other (Texas)'],
    ['She was born in Rinu, New South Wales.', 'Rinu: other (New South Wales)'],
    ['She was born in Rinu, TX.', 'Rinu: other (TX)'],
    ['She was born in Rinu, Australia.', 'Rinu: other (Australia)'],
    ['Rinu, Australia (agency)', 'Rinu: other (Australia)'],
    ['She was born in Rinu (Texas).', 'Rinu: other (Texas)'],
    ['She was born in Rinu, Iceland.', 'Rinu: linked (Iceland)'],
    ['She was born in Rinu (Iceland).', 'Rinu: linked (Iceland)'],
    ['He lives in Georgia, Texas.', 'Georgia: refused (Texas)'],
    ['They came to Tirm, an old farming hamlet.', 'Tirm: other (an old farming hamlet)'],
  ],
  leaves: [
    'They came to Tirm, a town of hamlets.',
    'They came to Tirm, the hamlet.',
    'They came to Tirm. A hamlet burned.',
    'They came to Vell, a hamlet.',
    'In Rinu, Australia and Norway met.',
    'With Rinu, Australia said no.',
    'In Rinu, Texans met.',
    'She was born in Vell, Australia.',
    'She was born in Rinu (Australia).',
    'She was born in Georgia, Iceland and Norway.',
    'In Rinu, Tx was born.',
    'Then Kol, Texas said, came.',
    'In Rinu,Texas, it rained.',
    'Rinu',
  ],
});
