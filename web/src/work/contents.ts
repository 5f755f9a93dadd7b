// The bytes of files as they were chosen. Reading them here keeps the page's own thread free of waiting for the disk.
import { type Failure, failureOf } from "../model/failure.ts";

async function bytesOf(files: readonly Blob[]): Promise<Uint8Array> {
  const bytes = new Uint8Array(await new Blob(files as Blob[]).arrayBuffer());
  if (bytes.length !== files.reduce((sum, { size }) => sum + size, 0)) {
    throw new DOMException("The file has changed since it was chosen.", "NotReadableError");
  }
  return bytes;
}

/** Of each file its bytes, or why it cannot be read. All are read at once: thousands of small ones would wait too often. */
export async function contentsOf(files: readonly Blob[]): Promise<(Uint8Array | Failure)[]> {
  try {
    const all = await bytesOf(files);
    let at = 0;
    return files.map(({ size }) => all.subarray(at, (at += size)));
  } catch (cause) {
    // One that cannot be read must not take the others with it.
    if (files.length === 1) return [failureOf(cause)];
    return (await Promise.all(files.map((file) => contentsOf([file])))).flat();
  }
}
