// A page as every reader gets it, and the rep as far as known.

export interface Rep {
  /** One key for each mailbox, see `mailbox`. */
  mail: ReadonlySet<string>;
  /** Names, plain and in the order of the alphabet. */
  names: ReadonlySet<string>;
  /** Texts of the page that hold the owner's name ("Account manager for Robin Poe"), plain. */
  labels: readonly string[];
  /** Names that stand where a subject can stand, too: they make a namesake doubtful and nobody the rep. */
  hinted: ReadonlySet<string>;
  /** Slugs of profiles. */
  slugs: ReadonlySet<string>;
}

export interface Page {
  document: Document;
  url: URL;
  /** Who the rep is, as far as known beforehand. The page may show more. */
  rep: Rep;
}
