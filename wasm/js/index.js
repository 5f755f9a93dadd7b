// The JavaScript half of Shuwen: gives the module bytes and options, turns its envelopes into values and errors.
// Works alike in pages, workers and Node. See index.d.ts for the contract.
import createModule from './shuwen.js';

export { mergeProposals, mergeResults, mergeStatistics } from './merge.js';

const succeeded = '{"ok":true,"value":';
const snapshotMagic = 'SHUWENIX';
const utf8 = new TextDecoder();

export class ShuwenError extends Error {
  constructor({ code, message, stage = null, position = null, hint = null }, options) {
    super(message, options);
    this.name = 'ShuwenError';
    this.code = code;
    this.stage = stage;
    this.position = position;
    this.hint = hint;
  }
}

/** Loads the module; every call makes an instance with memory of its own. */
export async function open({ wasmUrl, wasmBinary, locate } = {}) {
  const settings = {};
  try {
    const response = await wasmUrl;
    if (wasmBinary !== undefined) {
      settings.wasmBinary = toBytes(await wasmBinary, 'wasmBinary');
    } else if (typeof Response !== 'undefined' && response instanceof Response) {
      settings.wasmBinary = new Uint8Array(await response.arrayBuffer());
    } else {
      const url = response ?? new URL('./shuwen.wasm', import.meta.url);
      settings.locateFile = (file) => (locate ? String(locate(file)) : String(url));
      if (isNode() && !locate) settings.wasmBinary = await readInNode(url);
    }
    return new Shuwen(await createModule(settings));
  } catch (cause) {
    if (cause instanceof ShuwenError) throw cause;
    throw new ShuwenError({
      code: 'not_loaded',
      message: `The WebAssembly module could not be loaded: ${cause?.message ?? cause}`,
      hint: 'Give open() a wasmUrl or wasmBinary, and allow wasm-unsafe-eval where a policy restricts scripts.',
    }, { cause });
  }
}

export class Shuwen {
  #module;
  #crash = null;

  constructor(module) {
    this.#module = module;
    this.version = module.version();
  }

  analyze(bytes, options = {}) {
    return JSON.parse(this.analyzeToJson(bytes, options));
  }

  analyzeToJson(bytes, options = {}) {
    return valueText(this.#call('analyze', toBytes(bytes, 'bytes'), toOptions(options)));
  }

  createIndex() {
    return new Index(this.#caller(), JSON.parse(valueText(this.#call('index_create'))));
  }

  openIndex(snapshot) {
    return new Index(this.#caller(), JSON.parse(valueText(this.#call('index_open', toBytes(snapshot, 'snapshot')))));
  }

  #caller() {
    return (name, ...values) => this.#call(name, ...values);
  }

  // What ends a call early (memory used up, mostly) leaves the module's memory in an unknown state.
  #call(name, ...values) {
    if (this.#crash) throw this.#crash;
    try {
      return this.#module[name](...values);
    } catch (cause) {
      this.#crash = new ShuwenError({
        code: 'crashed',
        message: `The WebAssembly module stopped: ${cause?.message ?? cause}`,
        hint: 'open() a new instance; leave out the file this one was given last.',
      }, { cause });
      throw this.#crash;
    }
  }
}

export class Index {
  #call;
  #handle;

  constructor(call, handle) {
    this.#call = call;
    this.#handle = handle;
  }

  analyze(bytes, options = {}) {
    return JSON.parse(this.analyzeToJson(bytes, options));
  }

  analyzeToJson(bytes, options = {}) {
    const { id = '', ...rest } = options;
    return this.#text('index_analyze', toBytes(bytes, 'bytes'), toOptions(rest), toText(id, 'id'));
  }

  add({ id, title = '', body = '' }) {
    this.#value('index_add', toText(id, 'id'), toText(title, 'title'), toText(body, 'body'));
  }

  remove(id) {
    return this.#value('index_remove', toText(id, 'id'));
  }

  get size() {
    return this.#value('index_size');
  }

  commit() {
    this.#value('index_commit');
  }

  search(query, options = {}) {
    return this.#value('index_search', toText(query, 'query'), toOptions(options));
  }

  statistics(query, options = {}) {
    return this.#value('index_statistics', toText(query, 'query'), toOptions(options));
  }

  concordance(query, options = {}) {
    return this.#value('index_concordance', toText(query, 'query'), toOptions(options));
  }

  suggest(prefix, top = 10) {
    return this.#value('index_suggest', toText(prefix, 'prefix'), top >>> 0);
  }

  serialize() {
    const answer = this.#call('index_serialize', this.#handle);
    if (utf8.decode(answer.subarray(0, snapshotMagic.length)) === snapshotMagic) return answer;
    return valueText(answer);
  }

  /** Closing twice does nothing; every other call on a closed index fails with code closed. */
  close() {
    if (this.#handle === 0) return;
    this.#call('index_close', this.#handle);
    this.#handle = 0; // never issued
  }

  #value(name, ...values) {
    return JSON.parse(this.#text(name, ...values));
  }

  #text(name, ...values) {
    return valueText(this.#call(name, this.#handle, ...values));
  }
}
if (Symbol.dispose) Index.prototype[Symbol.dispose] = Index.prototype.close;

// The value as it was written, byte for byte; throws the error of an envelope that holds one. To be called before
// the module is called again: the answer lies in its memory.
function valueText(answer) {
  const envelope = utf8.decode(answer);
  if (envelope.startsWith(succeeded)) return envelope.slice(succeeded.length, -1);
  throw new ShuwenError(JSON.parse(envelope).error);
}

function toBytes(value, name) {
  if (value instanceof Uint8Array) return value;
  if (ArrayBuffer.isView(value)) return new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
  if (value instanceof ArrayBuffer) return new Uint8Array(value);
  if (typeof value === 'string') return new TextEncoder().encode(value);
  throw badArgument(name, 'a Uint8Array, an ArrayBuffer or a string');
}

function toText(value, name) {
  if (typeof value !== 'string') throw badArgument(name, 'a string');
  return value;
}

function toOptions(options) {
  if (options === null || typeof options !== 'object') throw badArgument('options', 'an object');
  return JSON.stringify(options);
}

function badArgument(name, type) {
  return new ShuwenError({ code: 'bad_argument', message: `${name} is not ${type}.` });
}

function isNode() {
  return typeof process === 'object' && Boolean(process.versions?.node) && typeof window === 'undefined';
}

async function readInNode(url) {
  const { readFile } = await import(/* @vite-ignore */ /* webpackIgnore: true */ 'node:fs/promises');
  const text = String(url);
  return readFile(text.startsWith('file:') ? new URL(text) : text);
}
