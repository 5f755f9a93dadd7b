// Files on their way to a worker. Thousands of small ones would take more time for messages and for reading than for
// their analysis, so some go together.
import type { Doc } from "../model/rows.ts";
import type { BatchFile } from "../work/protocol.ts";

/** As much as a worker analyses in some hundredths of a second. */
const kBytes = 64 * 1024;
const kFiles = 32;

/** One try at a file; once there is another it does not count any more. */
export interface Task {
  doc: Doc;
  attempt: number;
}

export const counts = ({ doc, attempt }: Task): boolean => doc.attempt === attempt;

const sizeOf = (tasks: readonly Task[]): number => tasks.reduce((sum, { doc }) => sum + doc.file.size, 0);

/** What a worker has to do for them, at least something. */
export const loadOf = (tasks: readonly Task[]): number => Math.max(1, sizeOf(tasks));

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

/** The bytes of all, one after another, read at once; fails when one of them cannot be read as it was chosen. */
export async function contentOf(tasks: readonly Task[]): Promise<ArrayBuffer> {
  for (const { doc } of tasks) if (doc.lost) throw doc.lost;
  const bytes = await new Blob(tasks.map(({ doc }) => doc.file)).arrayBuffer();
  if (bytes.byteLength !== sizeOf(tasks)) throw new DOMException("The file has changed since it was chosen.", "NotReadableError");
  return bytes;
}

/** Where in that content each file stands; those called off meanwhile are left out. */
export function filesOf(tasks: readonly Task[]): BatchFile[] {
  const files: BatchFile[] = [];
  let at = 0;
  for (const task of tasks) {
    const { id, name, path, encoding, file: { size } } = task.doc;
    if (counts(task)) files.push({ doc: id, name, path, encoding, at, size });
    at += size;
  }
  return files;
}
