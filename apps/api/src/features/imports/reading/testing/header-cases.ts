/** A header row as a real product exports it, with a row below, and what it must be read as. */
export interface HeaderCase {
  name: string;
  file?: string;
  text: string;
  kind: string;
  fields: Record<string, string>;
}
