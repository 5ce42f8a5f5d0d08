// The notes of a release: what the changelog says under its version, and the hash of each package.
export interface Packed {
  name: string;
  /** SHA-256, hexadecimal. */
  hash: string;
}

/** The version of a tag such as `v1.2.0`; null where it is none that a store takes. */
export function versionOf(tag: string): string | null {
  return tag.match(/^v((?:0|[1-9]\d{0,3})(?:\.(?:0|[1-9]\d{0,3})){2})$/)?.[1] ?? null;
}

/** What stands under the heading of a version, without the heading; null where it has none or nothing is said. */
export function changesOf(changelog: string, version: string): string | null {
  const part = changelog.split(/^## /m).find((text) => text.split(/[\s,]/, 1)[0] === version);
  return part?.slice(part.indexOf('\n')).trim() || null;
}

/** As `sha256sum` writes and checks it. */
export const sumsOf = (packed: readonly Packed[]): string =>
  packed.map(({ name, hash }) => `${hash}  ${name}\n`).join('');

export const notesOf = (changes: string, packed: readonly Packed[]): string =>
  `${changes}\n\n## Packages\n\nSHA-256, to be checked with \`sha256sum --check SHA256SUMS\`:\n\n\`\`\`\n${sumsOf(packed)}\`\`\`\n`;
