// What is closed stays closed, what is returned stays valid.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openShuwen } from './support.mjs';

test('a closed index refuses every call, and closing twice does nothing', async () => {
  const index = (await openShuwen()).createIndex();
  index.close();
  index.close();
  const calls = [() => index.size, () => index.search('a'), () => index.add({ id: 'a' }), () => index.remove('a'),
    () => index.serialize(), () => index.suggest('a'), () => index.statistics('a'), () => index.concordance('a'),
    () => index.commit(), () => index.analyze('text', { name: 'a' })];
  for (const call of calls) assert.throws(call, { name: 'ShuwenError', code: 'closed' });
});

test('closing one index leaves the others alone, and no handle comes back', async () => {
  const shuwen = await openShuwen();
  const [first, second] = [shuwen.createIndex(), shuwen.createIndex()];
  second.add({ id: 'a', title: '一', body: '' });
  first.close();
  const third = shuwen.createIndex();
  assert.equal(second.size, 1);
  assert.equal(third.size, 0);
  assert.throws(() => first.size, { code: 'closed' });
});

test('dispose closes', { skip: !Symbol.dispose && 'this Node has no Symbol.dispose' }, async () => {
  const index = (await openShuwen()).createIndex();
  index[Symbol.dispose]();
  assert.throws(() => index.size, { code: 'closed' });
});

test('a snapshot is a copy: it outlives the index and the growth of memory', async () => {
  const shuwen = await openShuwen();
  const index = shuwen.createIndex();
  index.add({ id: 'a', title: '地铁', body: '地铁九号线长36.4公里。' });
  const snapshot = index.serialize();
  const before = snapshot.slice();
  index.close();
  shuwen.analyze('长'.repeat(3_000_000)); // grows the memory
  assert.deepEqual(snapshot, before);
  assert.equal(structuredClone(snapshot).length, snapshot.length);
  assert.equal(shuwen.openIndex(snapshot).search('九号线').total, 1);
});

test('what is no snapshot is refused with a code', async () => {
  const shuwen = await openShuwen();
  const index = shuwen.createIndex();
  index.add({ id: 'a', title: '地铁', body: '地铁九号线长36.4公里。' });
  const snapshot = index.serialize();
  const damaged = snapshot.slice();
  damaged[damaged.length >> 1] ^= 0xff;
  for (const bytes of [new Uint8Array(), new Uint8Array(4096), snapshot.subarray(0, snapshot.length - 1), damaged]) {
    assert.throws(() => shuwen.openIndex(bytes), { name: 'ShuwenError', stage: 'index' });
  }
});

test('wrong arguments are named before the module sees them', async () => {
  const shuwen = await openShuwen();
  for (const call of [() => shuwen.analyze(5), () => shuwen.analyze(null), () => shuwen.analyze('a', 'b'),
    () => shuwen.createIndex().search(7), () => shuwen.createIndex().add({})]) {
    assert.throws(call, { name: 'ShuwenError', code: 'bad_argument' });
  }
});
