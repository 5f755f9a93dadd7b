// Search engines behind one face: build(documents), search(terms, top) -> ids, snapshot() -> bytes, open(bytes).
const isHan = (unit) => /[\u3400-\u9fff\uf900-\ufaff]/.test(unit);

/** Words of other scripts, and every pair of Han. */
function pairs(text) {
  const out = [];
  for (const [run] of text.toLowerCase().matchAll(/[\u3400-\u9fff\uf900-\ufaff]+|(?:(?![\u3400-\u9fff\uf900-\ufaff])[\p{L}\p{N}])+/gu)) {
    if (!isHan(run) || run.length === 1) out.push(run);
    else for (let i = 0; i + 1 < run.length; i++) out.push(run.slice(i, i + 2));
  }
  return out;
}

export const engines = {
  async includes() {
    let texts;
    return {
      build(documents) { texts = documents.map((d) => [d.id, `${d.title}\n${d.body}`.toLowerCase()]); },
      search: (terms, top) => {
        const ids = [];
        for (const [id, text] of texts) if (terms.every((term) => text.includes(term))) ids.push(id);
        return top ? ids.slice(0, top) : ids;
      },
    };
  },

  async shuwen() {
    const { open } = await import('../../wasm/dist/index.js');
    const shuwen = await open();
    let index;
    return {
      build(documents) {
        index = shuwen.createIndex();
        for (const { id, title, body } of documents) index.add({ id, title, body });
        index.commit();
      },
      search: (terms, top) => index.search(terms.map((term) => `"${term}"`).join(' '),
        { top: top || 1_000_000, relax: 'never', spans: false, snippets: false }).hits.map((hit) => hit.id),
      snapshot: () => index.serialize(),
      open: (bytes) => shuwen.openIndex(bytes),
    };
  },

  async minisearch() {
    const { default: MiniSearch } = await import('minisearch');
    const options = { fields: ['title', 'body'], storeFields: [], tokenize: pairs, processTerm: (term) => term };
    let index;
    return {
      build(documents) { (index = new MiniSearch(options)).addAll(documents); },
      search: (terms, top) => {
        const ids = index.search(terms.join(' '), { combineWith: 'AND' }).map((hit) => hit.id);
        return top ? ids.slice(0, top) : ids;
      },
      snapshot: () => JSON.stringify(index),
      open: (text) => MiniSearch.loadJSON(text, options),
    };
  },

  async flexsearch() {
    const { Index, Charset } = (await import('flexsearch')).default;
    const ids = [];
    const index = new Index({ encoder: Charset.CJK, tokenize: 'strict' });
    return {
      build: (documents) => documents.forEach((d, i) => { ids.push(d.id); index.add(i, `${d.title}\n${d.body}`); }),
      search: (terms, top) => index.search(terms.join(''), { limit: top || 1_000_000 }).map((i) => ids[i]),
    };
  },

  async orama() {
    const orama = await import('@orama/orama');
    const { createTokenizer } = await import('@orama/tokenizers/mandarin');
    const make = () => orama.create({ schema: { title: 'string', body: 'string' }, components: { tokenizer: createTokenizer() } });
    const index = make();
    return {
      build: (documents) => orama.insertMultiple(index, documents, documents.length),
      search: async (terms, top) => (await orama.search(index, { term: terms.join(' '), threshold: 0, limit: top || 1_000_000 }))
        .hits.map((hit) => hit.id),
      snapshot: () => JSON.stringify(orama.save(index)),
      open: (text) => orama.load(make(), JSON.parse(text)),
    };
  },

  async fts5() {
    const sqlite = await (await import('@sqlite.org/sqlite-wasm')).default({ print() {}, printErr() {} });
    const ids = [];
    const db = new sqlite.oo1.DB(':memory:');
    return {
      build(documents) {
        db.exec("create virtual table t using fts5(title, body, tokenize='unicode61'); begin");
        const insert = db.prepare('insert into t(rowid, title, body) values (?, ?, ?)');
        documents.forEach((d, i) => {
          ids.push(d.id);
          insert.bind([i, pairs(d.title).join(' '), pairs(d.body).join(' ')]).stepReset();
        });
        insert.finalize();
        db.exec('commit');
      },
      search: (terms, top) => db.exec({
        sql: `select rowid from t where t match ? order by rank ${top ? `limit ${top}` : ''}`,
        bind: [terms.map((term) => `"${pairs(term).join(' ')}"`).join(' AND ')],
        returnValue: 'resultRows',
      }).map(([row]) => ids[row]),
      snapshot: () => sqlite.capi.sqlite3_js_db_export(db.pointer),
    };
  },
};
