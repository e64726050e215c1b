/** A thread that works off the tasks it is sent. */
import { parentPort, workerData } from 'node:worker_threads';
import { createTaskWorker, type Task } from './work-task.ts';

/** Null, or the sentence that says why it couldn't be done. */
export interface Answer {
  failed: string | null;
}

const work = createTaskWorker(workerData);

parentPort?.on('message', (task: Task) => {
  const tell = (answer: Answer) => parentPort?.postMessage(answer);
  work(task).then(
    () => tell({ failed: null }),
    (error: unknown) => tell({ failed: error instanceof Error ? error.message : String(error) }),
  );
});
