declare module 'punycode/punycode.es6.js' {
  /** A domain name with its internationalised labels readable: `xn--b1amnebsh.example` is `новости.example`. */
  export function toUnicode(domain: string): string;
}
