// Reads the articles out of a zip archive, and out of archives in it: the members, names and limits are the command's.
import { type Failure, failureOf } from "../model/failure.ts";
import type { Unpacked } from "./protocol.ts";

const kArticle = /.\.(txt|text|html?|xhtml|mht|mhtml|md|markdown|eml|docx|webarchive)$/i;
const kArchive = /.\.zip$/i;
/** What the systems of those who pack leave behind. */
const kLitter = /(^|\/)\.[^/]*$|^__MACOSX\//;
/** Archives in archives in an archive. */
const kDeepest = 3;
const kMostMembers = 100_000;
const kMostUnpacked = 2 ** 31;
const kMostMemberBytes = 2 ** 27;

const kEndRecord = 22;
const kCentralRecord = 46;
const kLocalRecord = 30;
const kStored = 0;
const kDeflated = 8;

interface Member {
  name: string;
  size: number;
  packedSize: number;
  header: number;
  crc: number;
  method: number;
  encrypted: boolean;
}

const failure = (code: string, message: string): Failure => ({ code, message, position: null });
const damaged = (what: string): Failure => failure("damaged_container", `The archive is damaged: ${what}.`);

const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array) => new DataView(buffer, byteOffset, byteLength);
const signedAs = (view: DataView, at: number, third: number): boolean =>
  view.getUint16(at, true) === 0x4b50 && view.getUint16(at + 2, true) === third;
const kLocal = 0x0403;
const kCentral = 0x0201;
const kEnd = 0x0605;

/** Names made on Chinese Windows are often GBK without saying so. */
function nameOf(bytes: Uint8Array, utf8: boolean): string {
  for (const encoding of utf8 ? [] : ["utf-8", "gb18030"]) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // It is another encoding then.
    }
  }
  return new TextDecoder(utf8 ? "utf-8" : "windows-1252").decode(bytes);
}

function endOf(view: DataView): number {
  const first = Math.max(0, view.byteLength - kEndRecord - 0xffff);
  for (let at = view.byteLength - kEndRecord; at >= first; at--) if (signedAs(view, at, kEnd)) return at;
  throw damaged("its end is missing");
}

function membersOf(bytes: Uint8Array): Member[] {
  const view = viewOf(bytes);
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count === 0xffff || at === 0xffffffff) throw failure("too_large", "The archive is larger than the ZIP format of 4 GB allows.");
  const members: Member[] = [];
  for (let i = 0; i < count; i++) {
    if (at + kCentralRecord > end || !signedAs(view, at, kCentral)) throw damaged("its list of members breaks off");
    const flags = view.getUint16(at + 8, true);
    const name = at + kCentralRecord;
    const nameEnd = name + view.getUint16(at + 28, true);
    const next = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end) throw damaged("its list of members breaks off");
    members.push({
      name: nameOf(bytes.subarray(name, nameEnd), (flags & 0x800) !== 0).replaceAll("\\", "/"),
      size: view.getUint32(at + 24, true),
      packedSize: view.getUint32(at + 20, true),
      header: view.getUint32(at + 42, true),
      crc: view.getUint32(at + 16, true),
      method: view.getUint16(at + 10, true),
      encrypted: (flags & 1) !== 0,
    });
    at = next;
  }
  return members.filter((member) => member.name && !member.name.endsWith("/"));
}

const kCrcTable = Uint32Array.from({ length: 256 }, (_, n) => {
  for (let bit = 0; bit < 8; bit++) n = n & 1 ? (n >>> 1) ^ 0xedb88320 : n >>> 1;
  return n;
});

function packedOf(bytes: Uint8Array, { header, packedSize }: Member): Uint8Array {
  const view = viewOf(bytes);
  if (header + kLocalRecord > bytes.length || !signedAs(view, header, kLocal)) throw damaged("a member is not where the list says");
  const begin = header + kLocalRecord + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  if (begin + packedSize > bytes.length) throw damaged("a member breaks off");
  return bytes.subarray(begin, begin + packedSize);
}

/** Grows as the content does: a small archive that claims much costs nothing. */
async function contentOf(bytes: Uint8Array, member: Member): Promise<Blob> {
  const { name, size, crc, method } = member;
  if (member.encrypted) throw failure("encrypted", `${name} is locked by a password.`);
  if (size > kMostMemberBytes) throw failure("too_large", `${name} is larger than 128 MB when unpacked.`);
  if (method !== kStored && method !== kDeflated) throw damaged("a member is packed in a way Shuwen does not know");
  const packed = new Blob([packedOf(bytes, member) as BlobPart]).stream();
  const content: ReadableStream<Uint8Array> = method === kStored ? packed : packed.pipeThrough(new DecompressionStream("deflate-raw"));
  const reader = content.getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  let sum = 0xffffffff;
  while (length <= size) {
    const { done, value } = await reader.read().catch(() => { throw damaged("a member cannot be unpacked"); });
    if (done) break;
    parts.push(value);
    length += value.length;
    for (const byte of value) sum = (sum >>> 8) ^ kCrcTable[(sum ^ byte) & 0xff]!;
  }
  void reader.cancel().catch(() => undefined);
  if (length !== size) throw damaged("a member has not the size the list says");
  if ((sum ^ 0xffffffff) >>> 0 !== crc) throw damaged("a member's check sum is wrong");
  return new Blob(parts as BlobPart[]);
}

/** What an archive may still hold, those in it included. */
interface Room {
  members: number;
  bytes: number;
}

async function unpackInto(found: Unpacked[], bytes: Uint8Array, path: string, depth: number, room: Room) {
  const members = membersOf(bytes);
  room.members -= members.length;
  for (const { size } of members) room.bytes -= size;
  if (room.members < 0 || room.bytes < 0) throw failure("too_large", "The archive holds more than can be opened at once.");
  for (const member of members) {
    const name = `${path}/${member.name}`;
    const article = kArticle.test(member.name);
    if (kLitter.test(member.name) || !(article || (depth < kDeepest && kArchive.test(member.name)))) continue;
    try {
      const content = await contentOf(bytes, member);
      if (article) found.push({ path: name, file: content, failure: null });
      else await unpackInto(found, new Uint8Array(await content.arrayBuffer()), name, depth + 1, room);
    } catch (cause) {
      found.push({ path: name, file: new Blob([]), failure: failureOf(cause) });
    }
  }
}

/** Whether these are the bytes of an archive that is no document itself, as those of word processors and electronic books are. */
export function isFolder(bytes: Uint8Array): boolean {
  if (bytes.length < kEndRecord || !signedAs(viewOf(bytes), 0, kLocal)) return false;
  return !membersOf(bytes).some(({ name }) => name === "[Content_Types].xml" || name === "mimetype");
}

/** The articles in the archive's order under `path/…`; one that cannot be read brings its reason in place of its file. */
export async function unpack(bytes: Uint8Array, path: string): Promise<Unpacked[]> {
  const found: Unpacked[] = [];
  await unpackInto(found, bytes, path, 1, { members: kMostMembers, bytes: kMostUnpacked });
  if (found.length === 0) throw failure("empty_archive", "The archive holds no page, text or document.");
  return found;
}
