import { snake } from '../locale-key.ts';
import { NameLink, type NameLinks } from './FactList.tsx';
import { formatDate } from './format-date.ts';
import { useLocale, useText } from './locale.tsx';
import { type LineGroup, relationsInLine, type ShownRelation } from './relations.ts';

export interface RelationLineProps extends NameLinks {
  /** The most telling first. */
  relations: readonly ShownRelation[];
  /** What stands above the line, label and gloss: it isn't said again. */
  said: string;
  /** BCP 47 tag of values and roles. */
  language: string;
}

/** How an entry belongs together with others, in a line or two: "signed Declaration on … · took part in …". */
export function RelationLine({ relations, said, language, ...links }: RelationLineProps) {
  const groups = relationsInLine(relations, said);
  if (groups.length === 0) return null;
  return (
    <p class="bgr-relations">
      {groups.map((group, at) => (
        <span key={`${group.name} ${group.status}`}>
          {at > 0 && ' · '}
          <Group group={group} language={language} links={links} />
        </span>
      ))}
    </p>
  );
}

function Group({ group, language, links }: { group: LineGroup<ShownRelation>; language: string; links: NameLinks }) {
  const t = useText();
  const { name, status, relations, more } = group;
  // Who claims it is cited with the fact below, and in the library's table.
  const standing =
    status === 'stated' ? undefined : t(status === 'planned' ? 'relation_planned' : 'relation_is_claimed');
  const alone = relations.length === 1 && more === 0;
  return (
    <>
      <span class="bgr-relation">{t(`relation_${snake(name)}`)}</span>{' '}
      {relations.map((relation, at) => (
        <span key={relation.other?.id ?? relation.value}>
          {at > 0 && ', '}
          <RelationEnd relation={relation} language={language} standing={alone ? standing : undefined} {...links} />
        </span>
      ))}
      {more > 0 && `, ${t('relation_more', more)}`}
      {standing && !alone && ` (${standing})`}
    </>
  );
}

/** The other end of a relation, as what, and when. */
export function RelationEnd({
  relation: { other, value, role, since, until, kind, date },
  language,
  standing,
  onEntry,
  entryHref,
}: { relation: ShownRelation; language: string; standing?: string | undefined } & NameLinks) {
  const t = useText();
  const { language: reader } = useLocale();
  const notes = [
    role,
    since && t('relation_since', formatDate(since, reader)),
    until && t('relation_until', formatDate(until, reader)),
    // Offices change hands: who holds one is only as true as the report is new.
    kind === 'holds-office' && !until && t('relation_as_of', formatDate(date.slice(0, 7), reader)),
    standing,
  ].filter(Boolean);
  return (
    <>
      {other ? (
        <NameLink lang={other.language} href={entryHref?.(other.id)} onFollow={() => onEntry?.(other.id)}>
          {other.label}
        </NameLink>
      ) : (
        <span lang={language}>{value}</span>
      )}
      {notes.length > 0 && ` (${notes.join(', ')})`}
    </>
  );
}
