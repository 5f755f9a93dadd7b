// What a visitor downloads stays small.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sizes } from '../../wasm/sizes.mjs';
import { dist } from './support.mjs';

test('module, data and scripts are at most 2.7 MB with brotli', () => {
  const { total } = sizes(dist);
  assert.ok(total <= 2.7e6, `${total} bytes`);
});
