/** Threads that work off tasks, each one at a time. */
import { Worker } from 'node:worker_threads';
import type { Answer } from './archive-worker.ts';
import { createTaskWorker, type Task, type ThreadDeps } from './work-task.ts';

interface Thread {
  worker: Worker;
  /** Settles the task that it works at. */
  settle: ((answer: Answer) => void) | null;
  /** Why it ended, if it has. */
  ended: string | null;
}

/** Tasks are given to whichever thread is free. */
export class Pool {
  readonly #threads: Thread[] = [];
  readonly #idle: Thread[] = [];
  readonly #waiting: Array<(thread: Thread) => void> = [];

  /** Does tasks in this thread. */
  readonly #work: (task: Task) => Promise<void>;

  /** `size`: threads at most; each starts when there is work for it. Without any, the work is done here. */
  constructor(
    readonly size: number,
    readonly deps: ThreadDeps,
  ) {
    this.#work = createTaskWorker(deps);
  }

  /** Does all tasks; `onDone` is told in their order. Rejects with the first failure. */
  async all<T extends Task>(tasks: AsyncIterable<T> | Iterable<T>, onDone: (task: T) => Promise<void>): Promise<void> {
    if (this.size === 0) {
      for await (const task of tasks) {
        await this.#work(task);
        await onDone(task);
      }
      return;
    }
    let last: Promise<void> = Promise.resolve();
    const failures: unknown[] = [];
    for await (const task of tasks) {
      const thread = this.#idle.pop() ?? (await this.#another());
      if (failures.length > 0) {
        this.#free(thread);
        break;
      }
      const done = this.#do(thread, task);
      last = Promise.all([done, last]).then(
        () => (failures.length > 0 ? undefined : onDone(task)),
        (error: unknown) => void failures.push(error),
      );
    }
    await last;
    if (failures.length > 0) throw failures[0];
  }

  /** Does a task in every thread that has started; none may be at work. */
  async each(task: Task): Promise<void> {
    if (this.size === 0) await this.#work(task);
    await Promise.all(this.#threads.map((thread) => this.#ask(thread, task)));
  }

  async #do(thread: Thread, task: Task): Promise<void> {
    try {
      await this.#ask(thread, task);
    } finally {
      this.#free(thread);
    }
  }

  async #ask(thread: Thread, task: Task): Promise<void> {
    const { failed } = await new Promise<Answer>((resolve) => {
      thread.settle = resolve;
      if (thread.ended === null) thread.worker.postMessage(task, buffersOf(task));
      else resolve({ failed: thread.ended });
    });
    if (failed !== null) throw new Error(failed);
  }

  async #another(): Promise<Thread> {
    if (this.#threads.length === this.size) return new Promise((resolve) => this.#waiting.push(resolve));
    const thread = startThread(this.deps);
    this.#threads.push(thread);
    return thread;
  }

  #free(thread: Thread): void {
    const next = this.#waiting.shift();
    if (next) next(thread);
    else this.#idle.push(thread);
  }

  async close(): Promise<void> {
    await Promise.all(this.#threads.map(({ worker }) => worker.terminate()));
  }
}

/** What is handed over with a task, and not copied. */
function buffersOf(task: Task): ArrayBuffer[] {
  return task.do === 'read' && 'lines' in task.input ? [task.input.lines.buffer as ArrayBuffer] : [];
}

function startThread(workerData: ThreadDeps): Thread {
  // What `scripts/make-pack.js` has put beside the bundle that this file is in.
  const worker = new Worker(new URL('./archive-worker.js', import.meta.url), { workerData });
  const thread: Thread = { worker, settle: null, ended: null };
  worker.on('message', (answer: Answer) => thread.settle?.(answer));
  worker.on('error', (error) => {
    thread.ended = error instanceof Error ? error.message : String(error);
    thread.settle?.({ failed: thread.ended });
  });
  return thread;
}
