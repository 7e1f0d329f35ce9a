/**
 * The part of Pagefind 1.6 that searches, as it is inside: a WebAssembly module. Its own script asks for files with
 * `fetch`, which file:// refuses, and weighs 32 kB; what it does around the module is below and in `search-core.ts`.
 */
export interface SearchWasm {
  /** @param meta the list of pages and of pieces */
  init(meta: Uint8Array): number;
  /** Each gives the pointer to use from then on. */
  loadIndex(pointer: number, piece: Uint8Array): number;
  loadFilter(pointer: number, piece: Uint8Array): number;
  /** Hashes of the pieces that a question needs and that are not loaded yet. */
  missingIndexes(pointer: number, query: string): string[];
  missingFilters(pointer: number): string[];
  search(pointer: number, query: WasmQuery): WasmAnswer;
}

export interface WasmQuery {
  /** Lower case, without accents. */
  plain: string;
  /** The same, with them. */
  accented: string;
  filters: Readonly<Record<string, string>>;
  /** The words one after another, as they are. */
  exact: boolean;
}

export interface WasmAnswer {
  /** Best first. `p`: hash of the page; `l`: where its words are, and how much each counts; `mf`: titles that hold them. */
  results: { p: string; l: { l: number; s: number }[]; mf?: string[] }[];
  unfiltered_total: number;
  /** Filter → value → pages that answer, whatever the filter asked for. */
  total_counts: Record<string, Record<string, number>>;
}

type Text = [pointer: number, length: number];

/** What wasm-bindgen exports: bytes and texts go in as a pointer and a length, texts come out so. */
interface Exports {
  memory: WebAssembly.Memory;
  __wbindgen_externrefs: WebAssembly.Table;
  __wbindgen_malloc(length: number, alignment: number): number;
  __wbindgen_free(pointer: number, length: number, alignment: number): void;
  __wbindgen_start(): void;
  init_pagefind(...meta: Text): number;
  load_index_chunk(pointer: number, ...piece: Text): number;
  load_filter_chunk(pointer: number, ...piece: Text): number;
  request_indexes(pointer: number, ...query: Text): Text;
  request_all_filter_indexes(pointer: number): Text;
  search(pointer: number, ...texts: [...Text, ...Text, ...Text, ...Text, exact: boolean, accents: boolean]): Text;
}

/** Starts the module. @param code the bytes of `wasm.fr.pagefind` */
export async function startWasm(code: Uint8Array<ArrayBuffer>): Promise<SearchWasm> {
  let wasm: Exports;
  const imports = { './pagefind_web_bg.js': { __wbindgen_init_externref_table: () => fillTable(wasm) } };
  const { instance } = await WebAssembly.instantiate(code, imports);
  wasm = instance.exports as unknown as Exports;
  wasm.__wbindgen_start();
  const bytes = (given: Uint8Array): Text => {
    const pointer = wasm.__wbindgen_malloc(given.length, 1) >>> 0;
    new Uint8Array(wasm.memory.buffer).set(given, pointer);
    return [pointer, given.length];
  };
  const text = (given: string) => bytes(new TextEncoder().encode(given));
  const json = <T>([pointer, length]: Text): T => {
    const read = new TextDecoder().decode(new Uint8Array(wasm.memory.buffer, pointer >>> 0, length));
    wasm.__wbindgen_free(pointer, length, 1);
    return JSON.parse(read) as T;
  };
  return {
    init: (meta) => wasm.init_pagefind(...bytes(meta)) >>> 0,
    loadIndex: (pointer, piece) => wasm.load_index_chunk(pointer, ...bytes(piece)) >>> 0,
    loadFilter: (pointer, piece) => wasm.load_filter_chunk(pointer, ...bytes(piece)) >>> 0,
    missingIndexes: (pointer, query) => json(wasm.request_indexes(pointer, ...text(query))),
    missingFilters: (pointer) => json(wasm.request_all_filter_indexes(pointer)),
    search: (pointer, { plain, accented, filters, exact }) =>
      json(
        wasm.search(
          pointer,
          ...text(plain),
          ...text(accented),
          ...text(JSON.stringify(filters)),
          ...text(''),
          exact,
          false,
        ),
      ),
  };
}

function fillTable({ __wbindgen_externrefs: table }: Exports): void {
  const place = table.grow(4);
  table.set(0, undefined);
  for (const [rank, value] of [undefined, null, true, false].entries()) table.set(place + rank, value);
}
