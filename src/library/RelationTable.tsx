import { snake } from '../locale-key.ts';
import { entryHref, sourceHref } from '../messages/library-route.ts';
import type { RelationView } from '../messages/message-map.ts';
import { outletOf } from '../ui/FactList.tsx';
import { formatDate } from '../ui/format-date.ts';
import { useLocale, useText } from '../ui/locale.tsx';
import { NamedSentence } from '../ui/NamedSentence.tsx';
import { RelationEnd } from '../ui/RelationLine.tsx';
import { groupRelations } from '../ui/relations.ts';

/** How an entry belongs together with others: every relation, with who reported it and when. */
export function RelationTable({ relations, language }: { relations: readonly RelationView[]; language: string }) {
  const t = useText();
  const { language: reader } = useLocale();
  return (
    <table class="relations">
      <tbody>
        {groupRelations(relations).map(({ name, status, relations: group }) =>
          group.map((relation, at) => (
            <tr key={`${name} ${status} ${relation.other?.id ?? relation.value}`}>
              {at === 0 && (
                <th scope="rowgroup" rowSpan={group.length}>
                  {t(`relation_${snake(name)}`)}
                </th>
              )}
              <td>
                <RelationEnd relation={relation} language={language} entryHref={entryHref} />
                {status === 'planned' && ` · ${t('relation_planned')}`}
                {status === 'claimed' && (
                  <>
                    {' · '}
                    <NamedSentence
                      text="relation_claimed"
                      names={[{ name: outletOf(relation.source), lang: relation.source.language }]}
                    />
                  </>
                )}
              </td>
              <td class="bgr-cite">
                <a href={sourceHref(relation.source.id, relation.fact ?? undefined)}>
                  <bdi lang={relation.source.language}>{outletOf(relation.source)}</bdi>,{' '}
                  {formatDate(relation.date, reader)}
                </a>
              </td>
            </tr>
          )),
        )}
      </tbody>
    </table>
  );
}
