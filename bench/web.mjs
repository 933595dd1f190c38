// What a first visit of the Overview sends: the built entry, the Overview's own chunk and everything that both import
// statically, plus one catalog of texts. Run after `pnpm build`; prints the sizes as a server would compress them.
import { readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const dist = new URL('../apps/web/dist/', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'));
const limit = 250_000;
const firstVisit = ['index.html', 'src/features/overview/OverviewPage.tsx', 'src/locales/en.po'];
/** What the Overview loads by itself once it is on screen, found by name so that a new lazy chart is counted too. */
const lazyOfOverview = (manifest['src/features/overview/OverviewPage.tsx']?.dynamicImports ?? []).filter(
  (key) => !/export|map/i.test(key),
);

function withImports(keys, seen = new Set()) {
  for (const key of keys) {
    if (seen.has(key)) continue;
    const chunk = manifest[key];
    if (!chunk) throw new Error(`${key} is not in the manifest: build first`);
    seen.add(key);
    withImports(chunk.imports ?? [], seen);
  }
  return seen;
}

const files = new Set([...withImports([...firstVisit, ...lazyOfOverview])].map((key) => manifest[key].file));
const sizes = [...files]
  .filter((file) => file.endsWith('.js'))
  .map((file) => {
    const content = readFileSync(new URL(file, dist));
    return {
      file,
      bytes: content.length,
      gzip: gzipSync(content, { level: 9 }).length,
      brotli: brotliCompressSync(content).length,
    };
  })
  .sort((a, b) => b.bytes - a.bytes);

const sum = (name) => sizes.reduce((total, size) => total + size[name], 0);
const show = (bytes) => `${(bytes / 1000).toFixed(1)} kB`.padStart(10);
for (const { file, bytes, gzip, brotli } of sizes) console.log(show(bytes), show(gzip), show(brotli), file);
console.log(
  show(sum('bytes')),
  show(sum('gzip')),
  show(sum('brotli')),
  'first visit of the Overview: raw, gzip, brotli',
);
console.log(
  `limit ${show(limit).trim()} compressed: brotli ${sum('brotli') <= limit ? 'kept' : 'EXCEEDED'}, gzip ${sum('gzip') <= limit ? 'kept' : 'EXCEEDED'}`,
);
