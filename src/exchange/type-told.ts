/** The type that a word of a file means. */
import { ENTRY_TYPES, type EntryType } from '../pack/entry-types.ts';
import { wordKey } from './word-key.ts';

/** Other words for the types, as other programs export them and as people write them in English, Russian and Azerbaijani. */
const WORDS: Readonly<Record<EntryType, readonly string[]>> = {
  person: [
    'people',
    'human',
    'per',
    'человек',
    'люди',
    'персона',
    'персоны',
    'лицо',
    'лица',
    'şəxs',
    'şəxslər',
    'insan',
  ],
  organisation: [
    ...['organization', 'org', 'company', 'companies', 'организация', 'организации', 'компания', 'компании'],
    ...['təşkilat', 'təşkilatlar', 'şirkət', 'şirkətlər', 'qurum', 'qurumlar'],
  ],
  project: ['проект', 'проекты', 'layihə', 'layihələr'],
  agreement: [
    ...['treaty', 'treaties', 'договор', 'договоры', 'соглашение', 'соглашения'],
    ...['saziş', 'sazişlər', 'müqavilə', 'müqavilələr'],
  ],
  event: ['событие', 'события', 'мероприятие', 'мероприятия', 'hadisə', 'hadisələr', 'tədbir', 'tədbirlər'],
  place: [
    ...['location', 'loc', 'gpe', 'city', 'cities', 'country', 'countries', 'место', 'места', 'город', 'города'],
    ...['страна', 'страны', 'yer', 'yerlər', 'məkan', 'şəhər', 'şəhərlər', 'ölkə', 'ölkələr'],
  ],
  office: ['position', 'должность', 'должности', 'vəzifə', 'vəzifələr'],
  award: ['prize', 'награда', 'награды', 'премия', 'премии', 'mükafat', 'mükafatlar'],
  product: ['продукт', 'продукты', 'товар', 'товары', 'məhsul', 'məhsullar'],
  topic: ['concept', 'тема', 'темы', 'понятие', 'понятия', 'mövzu', 'mövzular'],
};

const TYPES: ReadonlyMap<string, EntryType> = new Map(
  ENTRY_TYPES.flatMap((type) => [type, ...WORDS[type]].map((word) => [wordKey(word), type] as const)),
);

/** The type that a word means, in the singular or plural and as other programs call it; null of any other. */
export function typeOf(told: string): EntryType | null {
  const key = wordKey(told);
  return TYPES.get(key) ?? TYPES.get(key.replace(/s$/, '')) ?? null;
}
