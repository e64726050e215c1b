import { checkRule } from './check-rule.ts';

checkRule('directed-place', {
  decides: [
    ['They live in East Rinu now.', 'Rinu: refused (East)'],
    ['They live in New Rinu now.', 'Rinu: refused (New)'],
    ['They live in Eastern Rinu now.', 'Rinu: refused (Eastern)'],
    ['North Georgia is far away.', 'Georgia: refused (North)'],
    ['East Rinu is far away.', 'Rinu: refused (East)'],
    ['He said: “Eastern Rinu is rebuilt.”', 'Rinu: refused (Eastern)'],
    ['Rain Falls on East Rinu Again', 'Rinu: refused (East)'],
    ['NEWS: United Rinu wins', 'Rinu: refused (United)'],
  ],
  leaves: [
    'New Georgia sanctions loom.',
    'New Rinu rules apply.',
    'In the east Rinu lies.',
    'To the East, Rinu lies.',
    'They met in East Kol now.',
    'Rain Falls on New Rinu Again',
  ],
});
