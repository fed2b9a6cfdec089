/** SQL that makes two spellings of one name equal: without outer and double spaces, in lower case. */
export const foldedSql = (expression: string): string =>
  `lower(regexp_replace(btrim(${expression}), '\\s+', ' ', 'g'))`;

/** The same for text in memory. Example: foldText('  Ann  LEE ') is 'ann lee'. */
export const foldText = (text: string): string => text.trim().replace(/\s+/g, ' ').toLowerCase();
