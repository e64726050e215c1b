import { snake } from '../locale-key.ts';
import { NameLink, type NameLinks, outletOf } from './FactList.tsx';
import { formatDate } from './format-date.ts';
import { useLocale, useText } from './locale.tsx';
import { groupRelations, type RelationGroup, type ShownRelation } from './relations.ts';

/** Names and ends of relations that fit into two lines. */
const GROUPS = 2;
const ENDS = 2;

export interface RelationLineProps extends NameLinks {
  /** The most telling first. */
  relations: readonly ShownRelation[];
  /** BCP 47 tag of the names. */
  language: string;
}

/** How an entry belongs together with others, in a line or two: "office President of Azerbaijan · signed …". */
export function RelationLine({ relations, language, ...links }: RelationLineProps) {
  const groups = groupRelations(relations).slice(0, GROUPS);
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

function Group({ group, language, links }: { group: RelationGroup; language: string; links: NameLinks }) {
  const t = useText();
  const { name, status, relations } = group;
  const shown = relations.slice(0, ENDS);
  const left = relations.length - shown.length;
  return (
    <>
      <span class="bgr-relation">{t(`relation_${snake(name)}`)}</span>{' '}
      {shown.map((relation, at) => (
        <span key={relation.other?.id ?? relation.value}>
          {at > 0 && ', '}
          <RelationEnd relation={relation} language={language} {...links} />
        </span>
      ))}
      {left > 0 && `, ${t('relation_more', left)}`}
      {status !== 'stated' && ` (${statusText(t, relations)})`}
    </>
  );
}

/** "planned", or who claims it. */
function statusText(t: ReturnType<typeof useText>, relations: readonly ShownRelation[]): string {
  if (relations[0]?.status !== 'claimed') return t('relation_planned');
  return t('relation_claimed', [...new Set(relations.map(({ source }) => outletOf(source)))].join(', '));
}

/** The other end of a relation, as what, and when. */
export function RelationEnd({
  relation: { other, value, role, since, until, kind, date },
  language,
  onEntry,
  entryHref,
}: { relation: ShownRelation; language: string } & NameLinks) {
  const t = useText();
  const { language: reader } = useLocale();
  const notes = [
    role,
    since && t('relation_since', formatDate(since, reader)),
    until && t('relation_until', formatDate(until, reader)),
    // Offices change hands: who holds one is only as true as the report is new.
    kind === 'holds-office' && !until && t('relation_as_of', formatDate(date.slice(0, 7), reader)),
  ].filter(Boolean);
  return (
    <>
      {other ? (
        <NameLink lang={language} href={entryHref?.(other.id)} onFollow={() => onEntry?.(other.id)}>
          {other.label}
        </NameLink>
      ) : (
        <span lang={language}>{value}</span>
      )}
      {notes.length > 0 && ` (${notes.join(', ')})`}
    </>
  );
}
