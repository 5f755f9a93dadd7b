// Files on their way to a worker. Thousands of small ones would take more time for messages and for reading than for
// their analysis, so some go together.
import type { Doc } from "../model/rows.ts";
import type { BatchFile } from "../work/protocol.ts";

/** As much as a worker analyses in a hundredth of a second or two, and as the page takes in within one short task. */
const kBytes = 32 * 1024;
const kFiles = 32;

/** One try at a file; once there is another it does not count any more. */
export interface Task {
  doc: Doc;
  attempt: number;
}

export const counts = ({ doc, attempt }: Task): boolean => doc.attempt === attempt;

/** What a worker has to do for them, at least something. */
export const loadOf = (tasks: readonly Task[]): number => Math.max(1, tasks.reduce((sum, { doc }) => sum + doc.file.size, 0));

/** Takes the first of those waiting and as many after it as may go with it. */
export function takeBatch(waiting: Doc[], mayGo: (doc: Doc) => boolean): Task[] {
  let bytes = waiting[0]!.file.size;
  let count = 1;
  while (count < Math.min(kFiles, waiting.length)) {
    const doc = waiting[count]!;
    bytes += doc.file.size;
    if (bytes > kBytes || !mayGo(doc)) break;
    count++;
  }
  return waiting.splice(0, count).map((doc) => ({ doc, attempt: doc.attempt }));
}

/** What the worker is told of a file. */
export const batchFile = ({ doc: { id, path, encoding, file } }: Task): BatchFile =>
  ({ doc: id, path, encoding, content: file });
