/** The language of a text, by the small words that it can't do without. */

/** A few of the most frequent words that the languages don't share. */
const SMALL_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words('the of and to in that is was for with said has have been are this will from they which'),
  ru: words('и в не на что с по это как его для от из он был также что при после которые года'),
  uk: words('і в не на що з та це як його для від із він був також при після які року є'),
  az: words('və bu ilə üçün ki da də olan bir edib olub sonra onun daha çox kimi isə görə üzrə həmçinin'),
  tr: words('ve bu ile için bir da de olan sonra daha çok gibi ise göre olarak ancak kadar değil dedi oldu'),
  de: words('der die das und ist nicht von mit den dem ein eine auf für sich im zu auch wird hat'),
  fr: words('le la les et est des du une un dans pour que qui sur pas par plus avec au ce'),
  es: words('el la los las y es del una un en para que por con se no su como más al'),
};
/** Words that are looked at: more don't change the answer. */
const LOOKED_AT = 2000;
/** A text with a smaller share of such words is in none of these languages, or a list. */
const LEAST = 0.05;

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}

/** The BCP 47 tag of the language; null when it can't be told. */
export function languageOf(paragraphs: readonly string[]): string | null {
  const counts = new Map<string, number>();
  let seen = 0;
  for (const paragraph of paragraphs)
    for (const [word] of paragraph.toLowerCase().matchAll(/\p{L}+/gu)) {
      if (seen++ === LOOKED_AT) return decide(counts, LOOKED_AT);
      for (const [tag, set] of Object.entries(SMALL_WORDS))
        if (set.has(word)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
    }
  return decide(counts, seen);
}

function decide(counts: ReadonlyMap<string, number>, seen: number): string | null {
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!first || first[1] < Math.max(2, seen * LEAST) || first[1] === second?.[1]) return null;
  return first[0];
}
