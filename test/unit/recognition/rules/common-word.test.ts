import { checkRule } from './check-rule.ts';

checkRule('common-word', {
  decides: [
    ['Ring sold well. A ring is round.', 'Ring: refused (ring)'],
    ['He bought a ring. RING FOR SALE', 'RING: refused (ring)'],
  ],
  leaves: [
    'They saw the Ring there. A ring is round.',
    'Ring sold well.',
    'Ring sold well, see #ring.',
    'Kol left. A kol is a fish.',
  ],
});
