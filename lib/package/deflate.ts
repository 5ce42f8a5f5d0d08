// Of the library that packs and unpacks only what Rung calls: an `import()` of the whole would bring the rest along.
export { Inflate, Zip, ZipDeflate } from 'fflate';
