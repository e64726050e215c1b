/** A name inside an address, a handle, a hashtag or a file name is left alone: "example.com/Putin", "@Putin". */
import { Around } from './candidate.ts';
import { notThisForm, type Rule } from './rule.ts';

/** How far around a match an address is looked for, in UTF-16 units. */
const REACH = 200;
/** No address or handle is without one of these. */
const SIGNS = /[.:/@#\uff03]/;
const FILE_OR_DOMAIN = /^\.(?:[a-z]{2,}|(?:AZ|Az|RU|Ru|COM|Com|NET|Net|ORG|Org|INFO|Info|TV|Tv)(?![\p{L}\p{N}]))/u;

function isBlank(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === 32 || (unit > 8 && unit < 14) || unit === 0xa0 || unit === 0x2028 || unit === 0x2029;
}

/** Characters after a name by which an address or file name can go on: . / : @ + - */
function mayGoOn(unit: number): boolean {
  return unit === 46 || unit === 47 || unit === 58 || unit === 64 || unit === 43 || unit === 45;
}

/** True when the stretch of text is part of an e-mail or web address, a handle, a hashtag or a file name. */
function isUrlOrHandle(text: string, start: number, end: number): boolean {
  const openLeft = start === 0 || isBlank(text, start - 1);
  if (openLeft && (end === text.length || !mayGoOn(text.charCodeAt(end)))) return false;
  let from = start;
  while (from > 0 && start - from < REACH && !isBlank(text, from - 1)) from--;
  let to = end;
  while (to < text.length && to - end < REACH && !isBlank(text, to)) to++;
  if (!SIGNS.test(text.slice(from, to))) return false;
  const left = text.slice(from, start);
  const right = text.slice(end, to);
  if (FILE_OR_DOMAIN.test(right)) return true;
  // "ДОМ.РФ": capitals right behind a word and a full stop are the end of a domain.
  if (/[\p{L}\p{N}]{2}\.$/u.test(left) && /^\p{Lu}{2,4}$/u.test(text.slice(start, end))) return true;
  if (/[@#\uff03]$/.test(left) || left.includes('://') || /^[^\p{L}\p{N}]*(?:www\.|[@#])/iu.test(left)) return true;
  if (/[\p{L}\p{N}]@/u.test(left) || /^[\p{L}\p{N}.+-]*@[\p{L}\p{N}]/u.test(right)) return true;
  // "example.com/Putin", but not "Putin/Aliyev".
  return /[\p{L}\p{N}-]\.[a-z]{2,}(?::\d+)?\//u.test(left);
}

export const urlOrHandle: Rule = {
  name: 'url-or-handle',
  asks: Around.SignBefore | Around.SignAfter,
  decide(candidate) {
    const { tokens, match } = candidate;
    return isUrlOrHandle(tokens.text, match.start, match.end) ? notThisForm(candidate) : null;
  },
};
