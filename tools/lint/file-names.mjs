import { basename } from 'node:path';

const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*\.(ts|tsx|mjs)$/;

/** File names are kebab-case, with the role after a dot: rep-table.tsx, save-note.request.ts. */
export const fileNamesRule = {
  meta: { type: 'problem', schema: [] },
  create: (context) => ({
    Program(node) {
      if (KEBAB.test(basename(context.filename))) return;
      context.report({ node, message: `File names are kebab-case: ${basename(context.filename)} is not.` });
    },
  }),
};
