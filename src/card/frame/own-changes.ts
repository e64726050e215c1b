/** What the reader changes of their own in the card: names they added, and which names they know. Each can be undone. */
import type { LocaleKey } from '../../locale-key.ts';
import type { Background, KnownByPack, NamesChanged, Result } from '../../messages/message-map.ts';
import type { NamesChange, OwnName } from '../../own-names/own-name.ts';
import type { EntryRef } from '../../pack/entry-ref.ts';
import type { Entry } from '../../pack/format.ts';
import type { DoneCommand, Naming } from '../../ui/card/view-state.ts';
import type { Unseen } from './sight.ts';

export interface OwnChangesDeps {
  /** Why the reader can't have seen what they press; null when they can. */
  problem(): Promise<Unseen | null>;
  changeNames(change: NamesChange): Promise<NamesChanged>;
  know(entry: EntryRef, known: boolean): Promise<Result<'know'>>;
  /** Something was done, to what is called so. */
  done(command: DoneCommand, named: string): void;
  /** Something was not done that has no form in which to say why. */
  refused(why: Unseen): void;
  notUndone(failure: LocaleKey): void;
  undone(): void;
}

/** Whether something was done; `failed` says why not. */
interface Outcome {
  failed: LocaleKey | null;
}

interface Change<T extends Outcome> {
  command: DoneCommand;
  named: string;
  work(): Promise<T>;
  undo(changed: T): Promise<Outcome>;
}

export class OwnChanges {
  readonly #deps: OwnChangesDeps;
  #undo: (() => Promise<Outcome>) | null = null;

  constructor(deps: OwnChangesDeps) {
    this.#deps = deps;
  }

  /** There is nothing to be undone any more. */
  forget(): void {
    this.#undo = null;
  }

  /** Undoes the last change; false when there is none. */
  undo(): boolean {
    if (!this.#undo) return false;
    const { undone, notUndone } = this.#deps;
    void this.#undo()
      .catch((): Outcome => ({ failed: 'names_no_answer' }))
      .then(({ failed }) => (failed ? notUndone(failed) : undone()));
    return true;
  }

  /** Saves what a form holds; the sentence that says why not, or null. */
  save({ entry, name: before }: Naming, name: OwnName): Promise<LocaleKey | null> {
    const { changeNames } = this.#deps;
    return this.#change({
      command: entry ? 'edited' : 'added',
      named: name.forms[0]?.text ?? '',
      work: () => changeNames(entry ? { do: 'edit', entry, name } : { do: 'add', name }),
      undo: ({ entry: added }) =>
        changeNames(entry ? { do: 'edit', entry, name: before } : { do: 'delete', entry: added as EntryRef }),
    });
  }

  delete({ own, entry }: KnownByPack): Promise<void> {
    const { changeNames } = this.#deps;
    return this.#changeHere({
      command: 'deleted',
      named: entry.label,
      work: () => changeNames({ do: 'delete', entry: own }),
      undo: ({ deleted }) => changeNames({ do: 'restore', deleted: deleted as Entry }),
    });
  }

  know({ entry }: Background): Promise<void> {
    const { know } = this.#deps;
    return this.#changeHere({
      command: 'known',
      named: entry.label,
      work: () => know(entry.id, true),
      undo: () => know(entry.id, false),
    });
  }

  async #changeHere<T extends Outcome>(change: Change<T>): Promise<void> {
    const failed = await this.#change(change).catch(() => 'names_no_answer');
    if (failed) this.#deps.refused(failed === 'names_soon' ? 'soon' : 'covered');
  }

  async #change<T extends Outcome>({ command, named, work, undo }: Change<T>): Promise<LocaleKey | null> {
    const problem = await this.#deps.problem();
    if (problem) return `names_${problem}`;
    const changed = await work();
    if (changed.failed) return changed.failed;
    this.#undo = () => undo(changed);
    this.#deps.done(command, named);
    return null;
  }
}
