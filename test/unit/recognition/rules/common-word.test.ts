import { checkRule } from './check-rule.ts';

/** More words than are looked through for each name. */
const LONG = 'It rained all day in the old town, and people stayed at home. '.repeat(20);

checkRule('common-word', {
  decides: [
    ['Ring sold well. A ring is round.', 'Ring: refused (ring)'],
    ['He bought a ring. RING FOR SALE', 'RING: refused (ring)'],
    [`Ring sold well. ${LONG}A ring is round, and so is her ring.`, 'Ring: refused (ring)'],
    ['Ring, goose or nut roast?', 'Ring: refused (goose)'],
    ['Ring and ham cost more.', 'Ring: refused (ham)'],
    ['Ring sandwiches again.', 'Ring: refused (sandwiches)'],
  ],
  leaves: [
    'Ring and Iceland trade in ham.',
    'Ring and Ham met.',
    'They saw Ring sandwiches there.',
    'They saw the Ring there. A ring is round.',
    'Ring sold well.',
    'Ring sold well, see #ring.',
    `Ring sold well. ${LONG}`,
    'Kol left. A kol is a fish.',
  ],
});
