/** The keys of the interface's texts (`assets/_locales`): one that is not there is a compile error. For everybody. */
import type english from '../assets/_locales/en/messages.json';

export type LocaleKey = keyof typeof english;

type Snake<S extends string> = S extends `${infer Head}-${infer Rest}` ? `${Head}_${Snake<Rest>}` : S;

/** A value of the code as the keys write it: `short-before` as in `why_short_before`. */
export const snake = <S extends string>(value: S): Snake<S> => value.replaceAll('-', '_') as Snake<S>;
