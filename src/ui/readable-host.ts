import { toUnicode } from 'punycode/punycode.es6.js';

/** A host name as its readers write it: `новости.example` for `xn--b1amnebsh.example`; what can't be decoded stays as it is. */
export function readableHost(host: string): string {
  try {
    return toUnicode(host);
  } catch {
    return host;
  }
}
