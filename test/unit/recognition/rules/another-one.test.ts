import { checkRule } from './check-rule.ts';

checkRule('another-one', {
  decides: [
    ['The next outage will be worse, engineers say.', 'outage: refused (next)'],
    ['Then another outage came, engineers say.', 'outage: refused (another)'],
    ['The 1998 outage was short, engineers say.', 'outage: refused (1998)'],
    ['The outage of 1998 was short, engineers say.', 'outage: refused (1998)'],
    ['The outage in 1998 was short, engineers say.', 'outage: refused (1998)'],
    ['In 1998 the outage was short, engineers say.', 'outage: refused (1998)'],
    ['In 1998, the outage was short, engineers say.', 'outage: refused (1998)'],
    ['The polar storm of May 1998 was short, engineers say.', 'polar storm: refused (1998)'],
    ['The 1998 polar storm was short, engineers say.', 'polar storm: refused (1998)'],
    ['The polar storm by Rinu, Lund and Oslo of May 1998 was short, engineers say.', 'polar storm: refused (1998)'],
    ['The polar storm of Lund and Oslo from 1998 was short, engineers say.', 'polar storm: refused (1998)'],
  ],
  leaves: [
    'The polar storm of Lund and Oslo of May 2003 was short, engineers say.',
    'The polar storm by Lund, which in 1998 was short, engineers say.',
    'The polar storm of May 2003 was short, engineers say.',
    'The polar storm on sea in 1998 was short, engineers say.',
    'Then another polar storm came, engineers say.',
    'In 2003 the outage was short, engineers say.',
    'In 1998. The outage was short, engineers say.',
    'The outage of 2003 was short, engineers say.',
    'The 2003 outage was short, engineers say.',
    'Engineers say what comes next: outage maps.',
    'The outage in towns was short, engineers say.',
    'The next Trend will be worse.',
    'Of the next Arctic Baltic Council we know little.',
  ],
});
