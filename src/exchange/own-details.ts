/** What a file of another format says of itself, as far as a pack can take it. */
import { withoutStrays } from './draft.ts';

interface Own {
  title: string;
  description: string;
  licence: string;
  version: string;
  homepage: string;
}

/** Texts as they stand in a file; what is missing or fits no pack is left out. */
export function ownDetails(told: { [K in keyof Own]?: string | undefined }): Partial<Own> {
  const text = (said: string | undefined, most: number): string => {
    const clean = withoutStrays((said ?? '').replace(/[<>]/g, ' '));
    return clean.length <= most ? clean : `${clean.slice(0, most - 1).trimEnd()}…`;
  };
  const address = (told.homepage ?? '').trim();
  const own: Own = {
    title: text(told.title, 150),
    description: text(told.description, 1000),
    licence: text(told.licence, 200),
    version: /^\d{1,6}\.\d{1,6}\.\d{1,6}$/.test(told.version ?? '') ? (told.version ?? '') : '',
    homepage: /^https?:\/\/[^\s<>]+$/.test(address) && address.length <= 2000 ? address : '',
  };
  return Object.fromEntries(Object.entries(own).filter(([, said]) => said !== ''));
}
